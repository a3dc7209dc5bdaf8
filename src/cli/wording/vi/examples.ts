/** The examples that hints in Vietnamese offer for copying. */
import type { Shape } from '../../../model/faults.ts'
import type { YamlReason } from '../../../model/yaml-reason.ts'
import { asCode, asLine } from '../as-code.ts'

/** What a field has to be, as it stands after "phải là", and a value that is right. */
export const shapes: Readonly<Record<Shape, { readonly name: string; readonly example: string }>> = {
  address: { name: 'địa chỉ trong trang tin, bắt đầu và kết thúc bằng `/`', example: '/gioi-thieu/' },
  colour: { name: 'mã màu có sáu chữ số', example: "'#9d1b1f'" },
  contact: {
    name: 'địa chỉ thư điện tử, hoặc địa chỉ web bắt đầu bằng `https://`',
    example: 'an-toan@haiphong.gov.vn',
  },
  date: { name: 'ngày viết theo thứ tự năm-tháng-ngày', example: '2018-09-28' },
  'date-time': { name: 'ngày giờ kèm múi giờ', example: '2018-09-28T16:30+07:00' },
  id: { name: 'các từ không dấu viết thường, nối bằng gạch ngang', example: 'cai-cach-hanh-chinh' },
  language: { name: 'mã ngôn ngữ `vi` hoặc `en`', example: 'vi' },
  list: { name: 'danh sách', example: '[mục một, mục hai]' },
  map: { name: 'nhóm gồm các trường con', example: '{ name: haiphong.gov.vn }' },
  number: { name: 'số', example: '1412' },
  pair: { name: 'một danh sách gồm hai mã', example: '[on-time, received]' },
  period: {
    name: 'một năm, quý, tháng hoặc ngày, hay hai mốc có dấu `/` ở giữa',
    example: '2018-01/2018-08',
  },
  'old-address': {
    name: 'đường dẫn của trang này hoặc trang cũ, không có `?` và `#`',
    example: '/tin-tuc/2016/mot-cua.html',
  },
  text: { name: 'một dòng chữ', example: "'2018'" },
  'text-or-list': { name: 'một dòng chữ hoặc danh sách', example: '[Nguyễn Hải, Trần Minh]' },
  url: { name: 'địa chỉ web đầy đủ', example: 'https://haiphong.gov.vn' },
  'yes-no': { name: '`true` (có) hoặc `false` (không)', example: 'true' },
  zone: { name: 'tên múi giờ', example: 'Asia/Ho_Chi_Minh' },
}

const values: Readonly<Record<string, string>> = {
  accessibility: '{ reviewed: 2018-09-28 }',
  address: 'Số 18 Hoàng Diệu, phường Hồng Bàng, thành phố Hải Phòng',
  aliases: '[/tin-tuc/2016/mot-cua.html]',
  alt: 'Người dân nộp hồ sơ tại bộ phận một cửa',
  asOf: '2018-08-30',
  author: 'Nguyễn Hải',
  categories: '{ tin-tuc: Tin tức, thong-bao: Thông báo }',
  category: 'cai-cach-hanh-chinh',
  compare: '{ value: 1309, asOf: 2017-08-30 }',
  contact: 'an-toan@haiphong.gov.vn',
  correctionDays: '14',
  corrections: '[{ date: 2018-09-30T08:00+07:00, was: 1.309 hồ sơ, now: 1.390 hồ sơ, kind: major }]',
  date: '2018-08-28',
  description: 'Tin tức chính thức của Ủy ban nhân dân thành phố',
  email: 'banbientap@haiphong.gov.vn',
  emblem: 'emblem.svg',
  exceptions: '[Bản đồ của năm 2016 chưa có lời mô tả]',
  expires: '2018-12-31T17:00+07:00',
  hideTitle: 'true',
  id: 'cai-cach-hanh-chinh',
  kind: 'major',
  label: 'Hồ sơ tiếp nhận',
  lang: 'en',
  languages: '{ en: { title: City News, description: News of the city, … } }',
  metrics: '{ received: { label: Hồ sơ tiếp nhận, value: 1412, unit: hồ sơ } }',
  name: 'haiphong.gov.vn',
  note: 'Gõ nhầm thứ tự hai chữ số',
  now: '1.390 hồ sơ',
  pinnedUntil: '2018-10-05T17:00+07:00',
  published: '2018-09-28T16:30+07:00',
  reason: 'Số liệu của quý III chưa được kiểm tra',
  replacedBy: 'k7m39',
  responsible: 'Nguyễn Hải, Chánh Văn phòng',
  reviewed: '2018-09-28',
  source: '{ name: haiphong.gov.vn }',
  src: 'mot-cua.jpg',
  status: 'withdrawn',
  sum: '[on-time, pending]',
  summary: 'Tám tháng đầu năm, bộ phận một cửa đã giải quyết đúng hạn 1.309 hồ sơ.',
  tags: '[một cửa, ISO 9001]',
  title: 'Tám tháng cải cách thủ tục tại bộ phận một cửa',
  translationOf: 'k7m39',
  url: 'https://haiphong.gov.vn',
  value: '1412',
  was: '1.309 hồ sơ',
}

/** A line that sets `field`, ready to be copied: `` `author: Nguyễn Hải` ``. */
export function exampleOf(field: string): string {
  const key = field.split('.').at(-1) ?? field
  return asLine(field, values[key] ?? '…')
}

/** The same where only its shape is wrong. */
export function exampleOfShape(field: string, shape: Shape): string {
  const [key = field, around] = field.split('.').reverse()
  if (around === 'metrics') return asLine(field, '{ label: Hồ sơ tiếp nhận, value: 1412, unit: hồ sơ }')
  const own = shape === 'list' || shape === 'map' ? values[key] : undefined
  return asLine(field, own ?? shapes[shape].example)
}

/** `<key>` in front of what is wrong with it, or the line when no key is known. */
const at = (key: string | undefined): string => (key === undefined ? 'dòng này' : asCode(key))

/** Why the YAML cannot be read, and what to do; `key` is the field it happens in, if that is known. */
export const yamlReasons: Readonly<
  Record<YamlReason, { readonly what: (key?: string) => string; readonly how: (key?: string) => string }>
> = {
  alias: {
    what: (key) => `giá trị của ${at(key)} bắt đầu bằng \`*\` hoặc \`&\`, là dấu riêng của YAML`,
    how: (key = 'title') => `Đặt cả giá trị trong dấu ngoặc kép, ví dụ \`${key}: "* Ghi chú"\`.`,
  },
  colon: {
    what: (key) => `giá trị của ${at(key)} có dấu hai chấm và dấu cách \`: \` mà không nằm trong ngoặc kép`,
    how: (key = 'title') => `Đặt cả giá trị trong dấu ngoặc kép, ví dụ \`${key}: "Hải Phòng: một cửa"\`.`,
  },
  indentation: {
    what: (key) => `${at(key)} thụt lề không thẳng hàng với các dòng cùng nhóm`,
    how: () => 'Cho các trường cùng nhóm bắt đầu ở cùng một cột; trường con lùi vào hai dấu cách.',
  },
  quotes: {
    what: (key) => `dấu ngoặc kép ở ${at(key)} không khép lại đúng chỗ`,
    how: (key = 'title') =>
      `Mở và đóng bằng cùng một dấu; nếu bên trong có \`"\` thì bọc ngoài bằng \`'\`: \`${key}: 'Chiến dịch "Ngày thứ Bảy"'\`.`,
  },
  space: {
    what: (key) => `${at(key)} thiếu dấu cách sau dấu hai chấm hoặc sau dấu \`-\``,
    how: (key = 'title') => `Thêm một dấu cách: \`${key}: Hải Phòng\`, hoặc \`- một cửa\` trong danh sách.`,
  },
  symbol: {
    what: (key) =>
      `giá trị của ${at(key)} bắt đầu bằng một dấu dành riêng cho YAML, như \`[\`, \`@\` hoặc \`%\``,
    how: (key = 'title') => `Đặt cả giá trị trong dấu ngoặc kép, ví dụ \`${key}: "[Ảnh] Lễ khai trương"\`.`,
  },
  tab: {
    what: (key) => `${at(key)} thụt lề bằng phím Tab, YAML chỉ nhận dấu cách`,
    how: () => 'Thay mỗi Tab ở đầu dòng bằng hai dấu cách.',
  },
  template: {
    what: (key) => `giá trị của ${at(key)} bắt đầu bằng \`{{\` hoặc \`{%\`, là cú pháp của công cụ khác`,
    how: (key = 'title') => `Thay bằng chữ thật, ví dụ \`${key}: Cổng thông tin Hải Phòng\`.`,
  },
  other: {
    what: (key) => `${at(key)} không đúng cách viết YAML`,
    how: () =>
      'Mỗi trường một dòng theo mẫu `tên: giá trị`; giá trị có ký tự lạ thì đặt trong dấu ngoặc kép.',
  },
}
