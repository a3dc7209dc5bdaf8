/** Faults of the text itself and of its Markdown, in Vietnamese. */
import { asCode, asExample, asQuote } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'
import { didYouMean } from './did-you-mean.ts'

const directives: Readonly<Record<string, string>> = {
  chart: '::chart{metrics="dung-han,dang-giai-quyet"}',
  figure: '::figure[Chú thích]{src="mot-cua.jpg" alt="Mô tả ảnh" credit="Nguyễn Hải"}',
  video: '::video{src="le-khai-truong.mp4"}',
}

/** The keyboard's own name for what the fonts of that time needed. */
const fonts = { TCVN3: 'TCVN3 (phông .VnTime)', VNI: 'VNI (phông VNI-Times)' } as const

export const texts: WordingOf<'directive' | 'heading' | 'html' | 'source' | 'text'> = {
  'directive/as-text': {
    message: ({ written }) =>
      `${asCode(written)} viết chưa đúng cách, nên người đọc sẽ thấy nguyên văn như vậy.`,
    hint: ({ name }) =>
      name === 'metric'
        ? 'Viết liền, một dấu hai chấm, chữ thường, ngoặc vuông: `:metric[tiep-nhan]`. Trong tiêu đề và tóm tắt thì viết thẳng con số.'
        : `Viết trên một dòng riêng, dòng trước và dòng sau để trống: \`${directives[name] ?? `:::${name}`}\`.`,
  },
  'directive/missing-attribute': {
    message: ({ name, attribute }) => `Khối ${asCode(name)} thiếu ${asCode(attribute)}.`,
    hint: ({ name, attribute }) => `Viết theo mẫu \`${directives[name] ?? `::${name}{${attribute}="…"}`}\`.`,
  },
  'directive/no-video': {
    message: ({ src }) => `Trình duyệt không phát được ${asCode(src)} như một video.`,
    hint: () => 'Lưu thành MP4 hoặc WebM rồi viết `::video{src="/media/le-khai-truong.mp4"}`.',
  },
  'directive/outside-video': {
    message: ({ src }) => `Video ${asCode(src)} nằm ở trang khác; trang tin không tải gì từ nơi khác.`,
    hint: () =>
      'Chép tệp vào `content/media/` và viết `::video{src="/media/le-khai-truong.mp4"}`, hoặc chỉ dẫn liên kết: `[Xem video](https://…)`.',
  },
  'directive/unknown': {
    message: ({ name }) => `Không có khối nào tên là ${asCode(name)}.`,
    hint: ({ name, suggestion }) =>
      name === 'metric'
        ? 'Số liệu nằm trong câu, sau một dấu hai chấm: `Tiếp nhận :metric[tiep-nhan].`; muốn có hình thì viết `::chart{metrics="tiep-nhan"}`.'
        : (didYouMean(suggestion) ??
          'Các khối dùng được: `chart`, `figure`, `gallery`, `video`. Nếu chỉ là chữ, đừng mở đầu dòng bằng `::`.'),
  },
  'heading/jump': {
    message: ({ from, to }) =>
      `Đề mục nhảy từ cấp ${from} xuống cấp ${to}; người nghe bằng trình đọc màn hình sẽ tưởng thiếu một mục.`,
    hint: ({ from }) => `Dùng cấp liền sau: ${asExample(`${'#'.repeat(from + 1)} Tên mục`)}.`,
  },
  'heading/title-level': {
    message: ({ text }) => `Đề mục ${asQuote(text)} dùng cấp 1, cấp dành riêng cho tiêu đề của trang.`,
    hint: ({ text }) => `Thêm một dấu thăng: ${asExample(`## ${text}`)}.`,
  },
  'html/dropped': {
    message: ({ what }) => `${asCode(what)} đã bị bỏ khi dựng trang, vì trang tin không nhận loại mã này.`,
    hint: () => 'Xóa khỏi bài, hoặc diễn đạt lại bằng Markdown.',
  },
  'source/long-name': {
    message: ({ name, bytes }) =>
      `Tên ${asCode(name)} dài ${bytes} byte; ổ đĩa chỉ nhận tên không quá 255 byte.`,
    hint: () => 'Rút ngắn, ví dụ `mot-cua`; mỗi chữ không dấu chiếm một byte.',
  },
  'source/merge-conflict': {
    message: ({ marker }) => `Còn dấu ${asCode(marker)} của Git: bài đang chứa hai bản sửa khác nhau.`,
    hint: () => 'Giữ lại bản đúng, xóa bản kia và cả ba dòng `<<<<<<<`, `=======`, `>>>>>>>`.',
  },
  'source/not-markdown': {
    message: ({ name }) =>
      `Tệp ${asCode(name)} nằm giữa các bài nhưng không có đuôi \`.md\`, nên không được đăng.`,
    hint: ({ name }) =>
      `Nếu là bài viết, đổi tên thành ${asExample(`${name.replace(/\.[^./]*$/, '')}.md`)}; nếu không, chuyển đi nơi khác.`,
  },
  'source/not-utf8': {
    message: ({ encoding }) =>
      encoding === 'unknown'
        ? 'Tệp không được lưu bằng bảng mã UTF-8, chữ có dấu sẽ hỏng.'
        : `Tệp được lưu bằng bảng mã ${encoding}, chữ có dấu sẽ hỏng.`,
    hint: () => 'Lưu lại bằng UTF-8; trong Notepad: File → Save as → Encoding: UTF-8.',
  },
  'source/unsafe-name': {
    message: ({ name }) =>
      `Tên ${asCode(name)} không dùng được trên Windows, người khác sẽ không lấy được tệp về.`,
    hint: () => 'Đặt tên bằng chữ, số và gạch ngang, ví dụ `mot-cua.md`.',
  },
  'text/foreign-syntax': {
    message: ({ sample }) => `${asCode(sample)} là cú pháp của công cụ khác, ở đây không có tác dụng.`,
    hint: () => 'Xóa, hoặc thay bằng Markdown; nếu muốn in ra đúng như vậy, đặt giữa hai dấu `` ` ``.',
  },
  'text/legacy-encoding': {
    message: ({ sample, encoding }) =>
      `${asQuote(sample)} được gõ bằng bảng mã cũ ${fonts[encoding]}, người đọc sẽ thấy chữ lạ.`,
    hint: () => 'Chuyển sang Unicode bằng công cụ chuyển mã của UniKey (Ctrl+Shift+F6), rồi dán lại.',
  },
  'text/lookalike': {
    message: ({ word }) =>
      `${asQuote(word)} lẫn chữ cái của một bảng chữ khác; nhìn giống nhưng tìm kiếm sẽ không thấy.`,
    hint: ({ suggestion }) => `Gõ lại: ${asExample(suggestion)}.`,
  },
  'text/mojibake': {
    message: ({ sample }) => `${asQuote(sample)} là chữ có dấu đã bị đọc sai bảng mã.`,
    hint: () => 'Chép lại đoạn này từ bản gốc, và lưu tệp bằng UTF-8.',
  },
  'text/nested-too-deeply': {
    message: () => 'Các mục lồng vào nhau quá nhiều tầng, trình duyệt không hiển thị được.',
    hint: () => 'Bớt số tầng: xóa các dấu `>` hoặc khoảng trắng thừa ở đầu dòng.',
  },
  'text/not-nfc': {
    message: ({ sample }) =>
      `${asQuote(sample)} được gõ bằng Unicode tổ hợp; trên trang sẽ đổi thành dạng dựng sẵn.`,
    hint: () => 'Chọn bảng mã "Unicode" (không phải "Unicode tổ hợp") trong bộ gõ.',
  },
  'text/replacement-character': {
    message: ({ sample }) =>
      `${asQuote(sample)} có ký tự thay thế U+FFFD: một chữ đã mất khi tệp được chuyển mã.`,
    hint: () => 'Gõ lại chữ bị mất theo bản gốc.',
  },
}
