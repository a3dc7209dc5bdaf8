/** Faults of the front matter and of site.yaml, in Vietnamese. */
import { asCode, asLine } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'
import { didYouMean } from './did-you-mean.ts'
import { exampleOf, exampleOfShape, shapes, yamlReasons } from './examples.ts'

const idPattern = 'Mã gồm một chữ cái rồi bốn chữ số hoặc chữ thường, không dùng i, l, o, u'

export const frontMatter: WordingOf<'field' | 'front-matter' | 'id'> = {
  'field/curly-quotes': {
    message: ({ field, value }) =>
      `${asCode(field)} là ${asCode(value)}: dấu ngoặc cong không phải dấu ngoặc của YAML và sẽ hiện ra trên trang.`,
    hint: ({ field }) => `Bỏ hai dấu ngoặc cong, hoặc thay bằng dấu thẳng: ${asLine(field, '"…"')}.`,
  },
  'field/cut-by-comma': {
    message: ({ field, kept }) =>
      `${asCode(field)} chỉ còn ${asCode(kept)}: trong ngoặc nhọn, dấu phẩy tách trường này với trường sau.`,
    hint: ({ field, whole }) => `Đặt cả giá trị trong dấu ngoặc kép: ${asLine(field, `"${whole}"`)}.`,
  },
  'field/date-without-offset': {
    message: ({ field, value }) =>
      `${asCode(field)} là ${asCode(value)}, thiếu múi giờ nên chưa rõ là lúc nào.`,
    hint: ({ field, suggestion }) => `Viết ${asLine(field, suggestion)}.`,
  },
  'field/empty': {
    message: ({ field }) => `${asCode(field)} còn để trống.`,
    hint: ({ field }) => `Điền vào, ví dụ ${exampleOf(field)}.`,
  },
  'field/empty-item': {
    message: ({ field }) => `Danh sách ${asCode(field)} có một mục trống.`,
    hint: () => 'Điền mục đó hoặc xóa dòng chỉ có dấu `-`.',
  },
  'field/impossible-date': {
    message: ({ field, value }) => `${asCode(field)} là ${asCode(value)}, một ngày giờ không có trên lịch.`,
    hint: ({ field }) =>
      `Kiểm tra lại ngày, tháng, giờ; viết theo thứ tự năm-tháng-ngày như ${exampleOf(field)}.`,
  },
  'field/malformed': {
    message: ({ field, value, expected }) =>
      `${asCode(field)} là ${asCode(value)}, nhưng phải là ${shapes[expected].name}.`,
    hint: ({ field, expected, suggestion }) =>
      didYouMean(suggestion) ?? `Viết theo mẫu ${asLine(field, shapes[expected].example)}.`,
  },
  'field/missing': {
    message: ({ field }) => `Thiếu trường bắt buộc ${asCode(field)}.`,
    hint: ({ field }) => {
      const group = field.split('.').slice(0, -1).join('.')
      return `Thêm dòng ${exampleOf(field)}${group === '' ? '' : ` vào dưới ${asCode(group)}`}.`
    },
  },
  'field/unknown': {
    message: ({ field }) => `Không có trường nào tên là ${asCode(field)}.`,
    hint: ({ suggestion }) => didYouMean(suggestion) ?? 'Xóa dòng này, hoặc sửa lại tên trường.',
  },
  'field/unsupported': {
    message: ({ field }) =>
      `Trường ${asCode(field)} chưa dùng được trong phiên bản này, nên sẽ không có tác dụng gì.`,
    hint: () => 'Xóa dòng này khỏi bài.',
  },
  'field/unknown-choice': {
    message: ({ field, value, choices }) =>
      `${asCode(field)} là ${asCode(value)}, nhưng chỉ có thể là ${choices.map(asCode).join(', ')}.`,
    hint: ({ field, choices, suggestion }) =>
      didYouMean(suggestion) ?? `Viết một trong các từ ấy, ví dụ ${asLine(field, choices[0] ?? '')}.`,
  },
  'field/wrong-type': {
    message: ({ field, expected }) => `${asCode(field)} phải là ${shapes[expected].name}.`,
    hint: ({ field, expected }) => `Viết theo mẫu ${exampleOfShape(field, expected)}.`,
  },
  'front-matter/duplicate-key': {
    message: ({ key }) => `Trường ${asCode(key)} được viết hai lần, chưa rõ lấy giá trị nào.`,
    hint: () => 'Giữ lại dòng đúng, xóa dòng kia.',
  },
  'front-matter/foreign-language': {
    message: ({ language }) => `Phần đầu bài được viết bằng ${asCode(language)}; Bantin chỉ đọc YAML.`,
    hint: () => 'Đổi dòng đầu tiên thành `---` và viết mỗi trường một dòng, ví dụ `title: Tiêu đề bài`.',
  },
  'front-matter/invalid-yaml': {
    message: ({ reason, key }) => `Phần này không đọc được: ${yamlReasons[reason].what(key)}.`,
    hint: ({ reason, key }) => yamlReasons[reason].how(key),
  },
  'front-matter/loose-continuation': {
    message: ({ key }) => `Phần tiếp theo của ${asCode(key)} nằm sát lề trái, dễ bị hiểu là một trường khác.`,
    hint: () => 'Lùi các dòng tiếp theo vào hai dấu cách.',
  },
  'front-matter/missing': {
    message: () => 'Tệp không có phần đầu bài, nên chưa có tiêu đề, ngày đăng và các thông tin khác.',
    hint: () =>
      'Thêm ở đầu tệp các trường nằm giữa hai dòng `---`; lệnh `bantin new "Tiêu đề"` tạo sẵn một tệp đúng mẫu.',
  },
  'front-matter/not-first': {
    message: ({ line }) =>
      `Phần đầu bài bắt đầu ở dòng ${line} nên bị coi là nội dung bài; nó phải ở dòng 1.`,
    hint: () => 'Xóa mọi thứ phía trên dòng `---` đầu tiên, kể cả dòng trống.',
  },
  'front-matter/unclosed': {
    message: () => 'Phần đầu bài không có dòng `---` để kết thúc, nên cả bài bị coi là phần đầu bài.',
    hint: () => 'Thêm một dòng chỉ có `---` ngay sau trường cuối cùng.',
  },
  'front-matter/unopened': {
    message: () => 'Phần đầu bài thiếu dòng `---` mở đầu, nên bị coi là nội dung bài.',
    hint: () => 'Thêm một dòng chỉ có `---` ở đầu tệp, ngay trên trường đầu tiên.',
  },
  'id/duplicate': {
    message: ({ id }) => `Mã bài ${asCode(id)} đã có bài khác dùng; hai mã QR sẽ dẫn đến cùng một chỗ.`,
    hint: (_, fresh) => `Giữ mã của bài đăng trước; trong bài mới hơn viết ${asLine('id', fresh.id())}.`,
  },
  'id/malformed': {
    message: ({ id }) => `${asCode(id)} không phải là mã bài.`,
    hint: (_, fresh) => `${idPattern}: ${asLine('id', fresh.id())}.`,
  },
  'id/missing': {
    message: () => 'Bài chưa có mã, nên chưa có địa chỉ ngắn cho mã QR.',
    hint: (_, fresh) => `Thêm dòng ${asLine('id', fresh.id())}; mã này chưa bài nào dùng.`,
  },
  'id/reused': {
    message: ({ id, since }) =>
      `Mã ${asCode(id)} là của một bài đăng ngày ${since.split('-').reverse().join('/')}; mã QR trên giấy vẫn dẫn về bài đó.`,
    hint: (_, fresh) => `Đặt mã riêng cho bài này: ${asLine('id', fresh.id())}.`,
  },
}
