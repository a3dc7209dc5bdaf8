/** Faults of the figures, in Vietnamese. */
import { asCode, asExample } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'
import { didYouMean } from './did-you-mean.ts'

export const metrics: WordingOf<'metric'> = {
  'metric/after-publication': {
    message: ({ metric, asOf, published }) =>
      `${asCode(metric)} ghi là tính đến ${asOf}, nhưng bài đăng ngày ${published}, khi số liệu ấy chưa thể có.`,
    hint: () => 'Sửa `asOf` thành ngày số liệu được chốt, ví dụ `asOf: 2018-08-30`, hoặc sửa `published`.',
  },
  'metric/ambiguous-number': {
    message: ({ metric, text, whole, fraction }) =>
      `${asCode(metric)} viết là ${asCode(text)}, có thể hiểu là ${whole} hoặc ${fraction}.`,
    hint: ({ whole, fraction }) =>
      `Viết không có dấu phân cách hàng nghìn: ${asExample(`value: ${whole}`)}; nếu là số lẻ, đặt trong dấu ngoặc kép và dùng dấu phẩy: ${asExample(`value: "${fraction}"`)}.`,
  },
  'metric/circular-sum': {
    message: ({ metric, part }) =>
      metric === part
        ? `${asCode(metric)} được khai là một phần của chính nó.`
        : `${asCode(part)} được khai là một phần của ${asCode(metric)}, mà ${asCode(metric)} lại là một phần của ${asCode(part)}.`,
    hint: ({ metric, part, field }) =>
      field === 'sum'
        ? `Bỏ ${asCode(part)} khỏi \`sum\` của ${asCode(metric)}; tổng chỉ gồm các thành phần nhỏ hơn nó.`
        : `Xóa ${asCode(`partOf: ${metric}`)} ở ${asCode(part)}, hoặc ghi tên số liệu lớn hơn.`,
  },
  'metric/comparison-differs': {
    message: ({ metric, series, time, value, stated }) =>
      `${asCode(metric)} được so với ${value} (${time}), nhưng một bài của chuỗi ${asCode(series)} đã nêu ${stated}.`,
    hint: () =>
      'Sửa số sai. Nếu số kỳ trước đã được tính lại, khai số ấy kèm thời điểm và `status: corrected`.',
  },
  'metric/invalid-number': {
    message: ({ metric, text }) =>
      `${asCode(metric)} có giá trị ${asCode(text)}, không đọc được thành một số.`,
    hint: ({ suggestion, unit }) =>
      suggestion === undefined
        ? 'Chỉ ghi con số, đơn vị để riêng: `value: 1412` và `unit: hồ sơ`.'
        : `Viết ${asExample(`value: ${suggestion}`)}${unit === undefined ? '' : ` và để đơn vị riêng: ${asExample(`unit: "${unit}"`)}`}.`,
  },
  'metric/late-comparison': {
    message: ({ metric, before, after }) =>
      `${asCode(metric)} tính đến ${after} lại so với số liệu tính đến ${before}, không sớm hơn.`,
    hint: () => 'Ghi số liệu kỳ trước vào `compare`, số liệu kỳ này vào `value`.',
  },
  'metric/mixed-chart': {
    message: ({ metric, unit, other, otherUnit }) =>
      `Biểu đồ đặt ${asCode(metric)} (${unit || 'không có đơn vị'}) cạnh ${asCode(other)} (${otherUnit || 'không có đơn vị'}), không so được trên một thang.`,
    hint: () => 'Tách thành hai biểu đồ, mỗi biểu đồ một đơn vị.',
  },
  'metric/near-miss': {
    message: ({ metric, said, stated }) =>
      `Trong bài viết ${said}, còn ${asCode(metric)} là ${stated}: hai số gần giống nhau, có lẽ một số gõ nhầm.`,
    hint: ({ metric }) =>
      `Đối chiếu cả hai với nguồn rồi sửa số sai; viết ${asExample(`:metric[${metric}]`)} trong bài thì số luôn đúng như đã khai.`,
  },
  'metric/newer-than-source': {
    message: ({ metric, asOf, source }) =>
      `${asCode(metric)} tính đến ${asOf}, sau ngày của nguồn tin (${source}); người đọc sẽ hỏi số liệu từ đâu ra.`,
    hint: () => 'Đối chiếu với nguồn, rồi sửa `asOf` hoặc `source.date`.',
  },
  'metric/part-exceeds-whole': {
    message: ({ metric, value, whole, limit }) =>
      `${asCode(metric)} là ${value}, lớn hơn ${asCode(whole)} (${limit}) mà nó là một phần.`,
    hint: () => 'Sửa con số sai, hoặc sửa `partOf`.',
  },
  'metric/percent-mismatch': {
    message: ({ metric, value, part, whole, made }) =>
      `${asCode(metric)} là ${value}, nhưng ${part} trên ${whole} bằng ${made}.`,
    hint: () => 'Sửa con số sai, hoặc sửa hai số liệu ghi trong `percentOf`.',
  },
  'metric/percent-out-of-range': {
    message: ({ metric, value }) => `${asCode(metric)} là ${value}; tỷ lệ phải từ 0 đến 100%.`,
    hint: () => 'Sửa giá trị; nếu là tốc độ tăng hoặc có thể vượt 100%, thêm `kind: rate`.',
  },
  'metric/series-changed': {
    message: ({ metric, series, time, value, former }) =>
      `${asCode(metric)} ghi ${value} cho thời điểm “${time}”, nhưng một số liệu có trước trong chuỗi ${asCode(series)} ghi ${former}.`,
    hint: () =>
      'Sửa con số sai; nếu số mới thay cho số cũ, thêm `status: corrected` (hoặc `status: final` khi số cũ là sơ bộ).',
  },
  'metric/series-mixed': {
    message: ({ metric, series, field, value, first }) =>
      `${asCode(metric)} ${fieldWithValue(field, value)}, nhưng chuỗi ${asCode(series)} ngay từ đầu ${fieldWithValue(field, first)}.`,
    hint: ({ series, field }) =>
      `Sửa ${asCode(field)}; nếu đúng là khác, đặt số liệu vào một chuỗi riêng, ví dụ ${asExample(`series: ${series}-2`)}.`,
  },
  'metric/series-times': {
    message: ({ metric, series, time, first }) =>
      `${asCode(metric)} tính cho “${time}”, nhưng chuỗi ${asCode(series)} bắt đầu bằng “${first}”: một ngày với một khoảng thời gian, hay các khoảng dài ngắn khác nhau, không nối được thành một chuỗi.`,
    hint: ({ series }) =>
      `Sửa \`asOf\` hoặc \`period\`, hay đặt số liệu vào một chuỗi riêng, ví dụ ${asExample(`series: ${series}-2`)}.`,
  },
  'metric/series-without-time': {
    message: ({ metric, series }) =>
      `${asCode(metric)} thuộc chuỗi ${asCode(series)} nhưng không ghi \`asOf\` hay \`period\`.`,
    hint: () =>
      'Thêm ngày chốt số liệu, ví dụ `asOf: 2018-08-30`, hoặc khoảng thời gian đã tính, ví dụ `period: 2018-08`.',
  },
  'metric/sum-mismatch': {
    message: ({ metric, value, parts, sum }) =>
      `${asCode(metric)} là ${value}, nhưng ${parts.join(' + ')} bằng ${sum}.`,
    hint: () => 'Sửa con số sai, hoặc bỏ thành phần không thuộc tổng ra khỏi `sum`.',
  },
  'metric/two-times': {
    message: ({ metric }) => `${asCode(metric)} có cả \`asOf\` và \`period\`, chỉ được dùng một.`,
    hint: () =>
      'Giữ `asOf` nếu số liệu chốt tại một ngày, `period` nếu tính trong một khoảng thời gian, rồi xóa trường kia.',
  },
  'metric/unknown-format': {
    message: ({ format }) => `Không có cách viết số liệu nào tên ${asCode(format)}.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ??
      'Viết `:metric[received]` để hiện chữ số, `:metric[received]{format=words}` để đọc thành chữ.',
  },
  'metric/unknown-part': {
    message: ({ metric, part }) =>
      `${asCode(metric)} cộng cả ${asCode(part)}, nhưng bài không có số liệu nào tên như vậy.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ?? 'Thêm số liệu này vào `metrics`, hoặc bỏ tên nó khỏi `sum`.',
  },
  'metric/unknown-reference': {
    message: ({ id, directive }) =>
      `${asCode(directive)} gọi số liệu ${asCode(id)}, nhưng bài không có số liệu nào tên như vậy.`,
    hint: ({ id, suggestion }) =>
      didYouMean(suggestion) ??
      `Thêm vào dưới \`metrics\`: ${asExample(`${id}: { label: Hồ sơ tiếp nhận, value: 1412, unit: hồ sơ, asOf: 2018-08-30 }`)}.`,
  },
  'metric/unknown-relation': {
    message: ({ metric, field, id }) =>
      `${asCode(metric)} ghi ${asCode(id)} trong ${asCode(field)}, nhưng bài không có số liệu nào tên như vậy.`,
    hint: ({ field, suggestion }) =>
      didYouMean(suggestion) ?? `Thêm số liệu này vào \`metrics\`, hoặc xóa ${asCode(field)}.`,
  },
  'metric/unmentioned': {
    message: ({ metrics }) => `Bài viết không nhắc đến ${metrics.map(asCode).join(', ')}.`,
    hint: ({ metrics: [first = ''] }) =>
      `Nếu muốn người đọc gặp số này trong câu văn, viết ${asExample(`:metric[${first}]`)} vào chỗ ấy; bảng số liệu vẫn hiện số này.`,
  },
}

function fieldWithValue(field: string, value: string): string {
  return value === '' ? `không ghi ${asCode(field)}` : `ghi ${asCode(field)} là ${asCode(value)}`
}
