/** Faults in the life of an article: corrections, expiry, pins, withdrawal, removal. In Vietnamese. */
import { asCode, asLine } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'
import { didYouMean } from './did-you-mean.ts'

export const states: WordingOf<'correction' | 'expiry' | 'pin' | 'status'> = {
  'correction/before-publication': {
    message: ({ date, published }) =>
      `Đính chính ghi lúc ${date}, nhưng đến ${published} bài mới đăng, nên trước đó chưa ai đọc để phải đính chính.`,
    hint: () => 'Sửa `date` thành lúc nội dung được sửa; sửa trước khi đăng thì bỏ mục đính chính này.',
  },
  'correction/deleted': {
    message: ({ code, since }) =>
      `Đính chính quan trọng ngày ${since} đã bị xóa khỏi bài, nhưng sau ngày ấy đã có bản in mang mã ${asCode(code)}; người quét mã sẽ không tìm thấy gì.`,
    hint: () =>
      'Ghi lại đính chính ấy vào `corrections`, với `kind: major`; có thể đổi câu chữ. Xem bản cũ bằng `git log -p`.',
  },
  'correction/newer-than-update': {
    message: ({ date, updated }) =>
      `\`updated\` là ${updated}, cũ hơn đính chính lúc ${date}; trang sẽ lấy lúc đính chính làm lúc cập nhật.`,
    hint: () => 'Xóa dòng `updated`: đính chính quan trọng tự đổi lúc cập nhật của bài.',
  },
  'correction/no-figure': {
    message: ({ metric, text }) =>
      `Đính chính số liệu ${asCode(metric)}, nhưng ${asCode(text)} trong \`was\` không đọc được thành một số.`,
    hint: () => 'Chỉ ghi con số cũ, có thể kèm đơn vị, ví dụ `was: 1.402 hồ sơ`.',
  },
  'correction/not-yet': {
    message: ({ date }) =>
      `Đính chính ghi lúc ${date}, lúc này chưa đến; người đọc đã thấy nội dung mới mà không được báo là đã sửa.`,
    hint: () => 'Sửa `date` thành lúc nội dung được sửa, chậm nhất là bây giờ.',
  },
  'correction/other-figure': {
    message: ({ metric, text, value }) =>
      `Đính chính nói ${asCode(metric)} nay là ${asCode(text)}, nhưng trong \`metrics\` lại là ${value}.`,
    hint: () => 'Sửa cho `now` và số liệu trong `metrics` khớp nhau.',
  },
  'correction/too-many': {
    message: ({ count, most }) =>
      `Bài có ${count} lần đính chính quan trọng; mã QR chỉ phân biệt được ${most} lần.`,
    hint: () =>
      'Viết một bài mới, rồi thu hồi bài này bằng `status: withdrawn` và `replacedBy` trỏ đến bài mới.',
  },
  'correction/unchanged': {
    message: ({ text }) => `Trước và sau khi đính chính đều là ${asCode(text)}.`,
    hint: () => 'Ghi điều đã viết sai vào `was`, điều đúng vào `now`.',
  },
  'correction/unknown-metric': {
    message: ({ metric }) => `Đính chính ${asCode(metric)}, nhưng bài không có số liệu nào tên như vậy.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ?? 'Ghi mã của một số liệu trong `metrics`, hoặc xóa `metric`.',
  },
  'expiry/before-publication': {
    message: ({ expires, published }) => `Bài hết hạn lúc ${expires}, trước khi đăng lúc ${published}.`,
    hint: () => 'Sửa `expires` thành lúc thông tin hết hạn, sau ngày giờ đăng.',
  },
  'pin/before-publication': {
    message: ({ pinnedUntil, published }) =>
      `Bài được ghim đến ${pinnedUntil}, nhưng đến ${published} mới đăng.`,
    hint: () => 'Sửa `pinnedUntil` thành lúc bài thôi đứng đầu trang chủ, sau ngày giờ đăng.',
  },
  'pin/crowded-out': {
    message: ({ most, time }) =>
      `Từ ${time}, có ${most} bài mới hơn cũng được ghim, nên trang chủ không còn chỗ cho bài này.`,
    hint: () => 'Sửa `pinnedUntil` của bài này, hoặc của một trong các bài kia, cho sớm hơn.',
  },
  'status/itself': {
    message: ({ replacedBy }) => `${asCode(replacedBy)} chính là bài này; bài không thể thay cho chính nó.`,
    hint: () => 'Trỏ `replacedBy` đến bài thay thế, hoặc xóa dòng này.',
  },
  'status/no-article': {
    message: ({ replacedBy }) => `${asCode(replacedBy)} không phải là bài viết hay trang nào của trang tin.`,
    hint: () => `Ghi tệp, mã hoặc địa chỉ của bài thay thế, ví dụ ${asLine('replacedBy', 'k7m39')}.`,
  },
  'status/no-reason': {
    message: ({ status }) =>
      `Bài có ${asCode(`status: ${status}`)} nhưng chưa nói lý do; người quét mã QR cũ cần được biết.`,
    hint: () => `Thêm dòng ${asLine('reason', 'Số liệu của quý III chưa được kiểm tra')}.`,
  },
  'status/stray-field': {
    message: ({ field, status }) =>
      `${asCode(field)} chỉ có nghĩa khi bài ${status === 'removed' ? 'đã bị gỡ bỏ' : 'đã bị thu hồi hoặc gỡ bỏ'}.`,
    hint: ({ field, status }) => `Thêm ${asLine('status', status)}, hoặc xóa dòng ${asCode(field)}.`,
  },
}
