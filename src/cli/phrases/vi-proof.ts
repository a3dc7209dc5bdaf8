/** What signing and verifying say in Vietnamese. */
import { asCode } from '../wording/as-code.ts'
import { vietnamese as count } from './counted.ts'
import type { ProofPhrases } from './phrases.ts'

export const proof: ProofPhrases = {
  usage: {
    'bad-key': {
      message: ({ file }) => `${asCode(file)} không chứa khóa bí mật Ed25519.`,
      hint: () => 'Tạo một khóa bằng `bantin sign --new-key ~/khoa-bantin.pem`.',
    },
    'bad-public-key': {
      message: ({ text }) => `${asCode(text)} không phải là khóa công khai.`,
      hint: () => 'Chép đúng 43 ký tự mà `bantin sign` đã in ra.',
    },
    'key-in-site': {
      message: ({ file, site }) =>
        `${asCode(file)} nằm trong trang tin ${asCode(site)}: khóa để ở đó sớm muộn cũng theo bài lên mạng.`,
      hint: () => 'Để khóa ngoài thư mục trang tin, ví dụ `~/khoa-bantin.pem`.',
    },
    'key-there': {
      message: ({ file }) => `Đã có tệp ${asCode(file)}; Bantin không ghi đè lên một khóa.`,
      hint: () => 'Chọn tên khác, hoặc dùng khóa ấy: `bantin sign --key`.',
    },
    'no-key': {
      message: () => 'Chưa rõ ký bằng khóa nào.',
      hint: () => 'Ghi tệp khóa sau `--key`, hoặc đặt đường dẫn của nó vào biến môi trường `BANTIN_KEY`.',
    },
  },
  sign: {
    keyMade: ({ file }) => `Đã tạo khóa bí mật ${file}. Giữ kín, và cất một bản sao ở nơi an toàn.`,
    signed: ({ file }) => `Đã ký: ${file}. Ký lại sau mỗi lần dựng có thay đổi.`,
    publicKey: ({ key }) => `Khóa công khai: ${key}`,
  },
  verify: {
    differences: {
      'damaged-list': 'không đọc được như một danh sách bài.',
      'list-changed':
        'không còn là danh sách mà mục lục ghi nhận: có người đã sửa, hoặc mới tải lên một phần.',
      'no-list': 'không có ở đó, nên không có gì để so.',
      'no-signature': 'không có, dù phải có chữ ký của khóa đã cho.',
      'other-key': 'do một khóa khác ký, không phải khóa đã cho.',
      'page-changed': 'nội dung không giống bài đã đăng.',
      'page-elsewhere': 'nằm ngoài trang tin này.',
      'page-missing': 'có trong danh sách nhưng không có trang.',
      'page-unlisted': 'trông như một bài nhưng không có trong danh sách.',
      'page-unmarked': 'không cho biết đâu là nội dung bài: mẫu trang thiếu các thuộc tính `data-proof`.',
      'signature-wrong': 'không khớp với danh sách: danh sách đã đổi sau khi ký.',
    },
    compared: ({ articles, site, differences }) =>
      differences === 0
        ? `Đã so ${count(articles, 'bài')} của ${site}: khớp tất cả.`
        : `Đã so ${count(articles, 'bài')} của ${site}: ${count(differences, 'điểm')} không khớp.`,
    signedBy: ({ key }) => `Danh sách có chữ ký đúng của khóa ${key}.`,
    unsigned: 'Danh sách chưa được ký.',
  },
}
