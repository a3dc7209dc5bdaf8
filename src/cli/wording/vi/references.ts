/** Faults that only the whole site shows: addresses, links, images, categories. In Vietnamese. */
import { asCode, asExample, asQuote } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'
import { didYouMean } from './did-you-mean.ts'

type Group =
  | 'address'
  | 'attachment'
  | 'category'
  | 'image'
  | 'link'
  | 'office'
  | 'output'
  | 'qr'
  | 'site'
  | 'tag'

export const references: WordingOf<Group> = {
  'address/duplicate': {
    message: ({ address }) => `Địa chỉ ${asCode(address)} đã thuộc về một trang khác.`,
    hint: () => 'Đổi tên tệp, hoặc đặt địa chỉ riêng bằng trường `slug`, ví dụ `slug: mot-cua-thang-9`.',
  },
  'address/empty-slug': {
    message: ({ name }) => `Tên tệp ${asCode(name)} không có chữ hay số nào để làm địa chỉ.`,
    hint: () => 'Đổi tên tệp thành các từ không dấu, ví dụ `mot-cua.md`, hoặc thêm `slug: mot-cua`.',
  },
  'address/former': {
    message: ({ address, key }) =>
      `Địa chỉ ${asCode(address)} từng là của ${asCode(key)}; người có địa chỉ ấy trên giấy sẽ mở nhầm trang.`,
    hint: () => 'Đặt địa chỉ khác cho trang mới bằng `slug`, ví dụ `slug: mot-cua-2`.',
  },
  'attachment/missing': {
    message: ({ href }) => `Không tìm thấy tệp đính kèm ${asCode(href)}.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ?? 'Chép tệp vào `content/media/` hoặc vào cùng thư mục với bài.',
  },
  'attachment/unsafe': {
    message: ({ href }) =>
      `Trình duyệt chạy nội dung của ${asCode(href)} như một phần của trang tin, nên tệp này không được đăng.`,
    hint: () => 'Lưu thành PDF, hoặc chuyển thành một bài hay một trang của trang tin.',
  },
  'category/unknown': {
    message: ({ id }) => `Trang tin không có chuyên mục ${asCode(id)}.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ??
      'Dùng một mã có trong `categories` của `content/site.yaml`, hoặc thêm chuyên mục ở đó.',
  },
  'image/base64': {
    message: () => 'Ảnh được dán thẳng vào bài dưới dạng chữ, làm trang rất nặng và không có tên tệp.',
    hint: () => 'Lưu ảnh thành tệp cạnh bài rồi viết `![Mô tả ảnh](mot-cua.jpg)`.',
  },
  'image/missing': {
    message: ({ src }) => `Không tìm thấy ảnh ${asCode(src)}.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ??
      'Chép ảnh vào cùng thư mục với bài hoặc vào `content/media/`, đúng tên đã viết.',
  },
  'image/moves': {
    message: ({ src }) =>
      `Ảnh ${asCode(src)} là ảnh động, người đọc không dừng lại được; trang chỉ hiện khung hình đầu tiên.`,
    hint: () => 'Nếu cần thấy chuyển động, lưu thành phim và viết `::video{src="khai-truong.mp4"}`.',
  },
  'image/no-alt': {
    message: ({ src }) => `Ảnh ${asCode(src)} chưa có lời mô tả cho người không nhìn thấy ảnh.`,
    hint: ({ src }) =>
      `Viết điều thấy trong ảnh: ${asExample(`![Người dân nộp hồ sơ tại bộ phận một cửa](${src})`)}.`,
  },
  'image/outside': {
    message: ({ src }) => `Ảnh ${asCode(src)} nằm ở trang khác; trang tin không tải gì từ nơi khác.`,
    hint: () => 'Tải ảnh về, để cạnh bài (khi được phép dùng) và viết `![Mô tả ảnh](mot-cua.jpg)`.',
  },
  'image/too-large': {
    message: ({ src, width, height }) =>
      `Ảnh ${asCode(src)} có ${width} × ${height} điểm ảnh; trên 40 triệu điểm ảnh là quá lớn cho một trang.`,
    hint: () => 'Lưu một bản nhỏ hơn, chẳng hạn rộng 2600 điểm ảnh, rồi dùng bản đó.',
  },
  'image/unreadable': {
    message: ({ src }) => `Tệp ${asCode(src)} không mở được như một ảnh.`,
    hint: () => 'Mở thử tệp trên máy; nếu hỏng, lưu lại thành JPEG, PNG, WebP hoặc SVG.',
  },
  'image/unsafe-svg': {
    message: ({ src, what }) =>
      `Hình vẽ ${asCode(src)} có ${asCode(what)}, thứ có thể chạy mã hoặc tải tệp từ nơi khác.`,
    hint: () => 'Xuất lại hình ở dạng "SVG thuần" (Plain SVG), hoặc lưu thành PNG.',
  },
  'link/dangling': {
    message: ({ href }) =>
      href === ''
        ? 'Có liên kết chưa ghi địa chỉ.'
        : `Liên kết ${asCode(href)} không dẫn đến trang nào của trang tin.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ??
      'Dẫn đến tệp bài viết, ví dụ `[Một cửa](../2018/mot-cua.md)`, hoặc bỏ liên kết.',
  },
  'link/dangling-anchor': {
    message: ({ href, anchor }) => `Trang mà ${asCode(href)} dẫn đến không có mục ${asCode(`#${anchor}`)}.`,
    hint: ({ anchor, suggestion }) =>
      didYouMean(suggestion) ??
      `Bỏ ${asCode(`#${anchor}`)} để dẫn đến đầu trang, hoặc sửa theo đề mục có trong trang đó.`,
  },
  'link/local-file': {
    message: ({ href }) => `Liên kết ${asCode(href)} trỏ vào ổ đĩa của người viết, người đọc không mở được.`,
    hint: () => 'Chép tệp vào `content/media/` và viết `[Quyết định](/media/quyet-dinh.pdf)`.',
  },
  'link/retired': {
    message: ({ href, status }) =>
      `Liên kết ${asCode(href)} dẫn đến một bài đã bị ${status === 'removed' ? 'gỡ bỏ' : 'thu hồi'}.`,
    hint: () => 'Nên dẫn đến bài thay thế, nếu có; người bấm vào liên kết này sẽ đọc được lý do.',
  },
  'link/unsafe': {
    message: ({ href }) =>
      `Liên kết ${asCode(href)} thuộc loại không được đăng: có thể chạy mã, hoặc không trình duyệt nào mở được.`,
    hint: () => 'Thay bằng địa chỉ bắt đầu bằng `https://`, `mailto:` hoặc `tel:`.',
  },
  'office/unknown': {
    message: ({ id }) => `Trang tin không có cơ quan ${asCode(id)}.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ??
      'Dùng một mã có trong `offices` của `content/site.yaml`, hoặc thêm cơ quan ở đó.',
  },
  'output/case-collision': {
    message: ({ path, other }) =>
      `${asCode(path)} và ${asCode(other)} chỉ khác nhau chữ hoa, chữ thường; trên Windows và macOS tệp này sẽ đè tệp kia.`,
    hint: () => 'Đổi tên một trong hai tệp nguồn.',
  },
  'output/collision': {
    message: ({ path }) => `Hai nguồn cùng muốn ghi ra ${asCode(path)}.`,
    hint: () => 'Đổi tên tệp hoặc `slug` của một trong hai.',
  },
  'output/dangling-link': {
    message: ({ path, href }) =>
      `Trang ${asCode(path)} có liên kết đến ${asCode(href)}, nhưng trang tin không có địa chỉ ấy.`,
    hint: () => 'Sửa liên kết ở tệp này, hoặc thêm trang còn thiếu vào `content/pages/`.',
  },
  'output/not-ours': {
    message: ({ path, count }) =>
      `Thư mục đích đã có ${asCode(path)}${count > 1 ? ` và ${count - 1} tệp khác` : ''} không do Bantin ghi; dựng trang sẽ đè mất.`,
    hint: () => 'Chọn thư mục khác bằng `--out`, hoặc thêm `--prune` nếu các tệp ấy không cần giữ.',
  },
  'qr/long': {
    message: ({ bytes, text }) =>
      `Địa chỉ trong mã QR, ${asCode(text)}, dài ${bytes} byte; quá 32 byte thì mã dày và khó quét khi in.`,
    hint: () => 'Dùng tên miền ngắn hơn ở `url` trong `content/site.yaml`, nếu có.',
  },
  'qr/too-long': {
    message: ({ bytes, text }) =>
      `Địa chỉ trong mã QR, ${asCode(text)}, dài ${bytes} byte; mã in ra chỉ chứa được 46.`,
    hint: () => 'Rút ngắn `url` trong `content/site.yaml`, ví dụ `url: https://haiphong.gov.vn`.',
  },
  'site/low-contrast': {
    message: ({ colour, ratio, on }) =>
      `Màu ${asCode(colour)} trên nền ${on === 'light' ? 'sáng' : 'tối'} chỉ tương phản ${ratio} : 1, chữ khó đọc; cần ít nhất 4,5 : 1.`,
    hint: () => "Chọn màu khác, ví dụ `accent: '#9d1b1f'`.",
  },
  'site/missing': {
    message: () => 'Chưa có `content/site.yaml`, nên chưa biết tên cơ quan, địa chỉ web và các chuyên mục.',
    hint: () => 'Chạy `npx bantin new "Tiêu đề bài đầu tiên"` để có một tệp mẫu.',
  },
  'site/security-expired': {
    message: ({ expires }) =>
      `Đầu mối báo lỗi bảo mật chỉ ghi hiệu lực đến hết ngày ${asCode(expires)}, nay đã qua; người phát hiện lỗ hổng sẽ không tin nữa.`,
    hint: () =>
      'Kiểm tra lại đầu mối, rồi ghi ngày mới ở `expires`, không xa quá một năm, ví dụ `expires: 2027-06-30`.',
  },
  'tag/same-slug': {
    message: ({ tag, other, slug }) =>
      `Thẻ ${asQuote(tag)} và thẻ ${asQuote(other)} cùng có địa chỉ ${asCode(slug)}.`,
    hint: () => 'Dùng một cách viết cho cả hai nơi.',
  },
}
