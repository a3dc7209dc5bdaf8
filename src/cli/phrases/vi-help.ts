/** The help texts in Vietnamese. */
import type { HelpPhrases } from './phrases.ts'

export const help: HelpPhrases = {
  program: 'Biến một thư mục Markdown thành trang tin của cơ quan nhà nước.',
  commandWord: 'lệnh',
  optionsWord: 'tùy chọn',
  examples: `Ví dụ:
  bantin new "Khai trương bộ phận một cửa"   tạo bài mới (và trang tin mới, nếu thư mục còn trống)
  bantin dev                                 vừa viết vừa xem thử, lưu tệp là trang tự tải lại
  bantin check                               tìm lỗi trong mọi bài, không ghi gì
  bantin build                               dựng trang tin vào dist/
  bantin serve                               xem trang tin vừa dựng trên máy này

Mã thoát: 0 tốt · 1 nội dung có lỗi · 2 sai lệnh hoặc cấu hình · 3 sự cố của Bantin hoặc của máy`,
  titles: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Giá trị:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Lệnh:',
  },
  commands: {
    build: 'dựng trang tin; có lỗi thì không ghi gì',
    check: 'kiểm tra mọi bài như khi dựng, nhưng không ghi gì',
    dev: 'xem thử trong khi viết, cả bài nháp; tệp đổi là dựng lại',
    list: 'liệt kê các bài kèm trạng thái: nháp, hẹn giờ, hết hạn, thu hồi, gỡ bỏ, đính chính',
    metrics: 'liệt kê số liệu trong các bài, hoặc xuất ra',
    new: 'tạo một bài mới, có sẵn mã bài và ngày giờ',
    serve: 'xem trang tin đã dựng trên máy này',
    sign: 'ký danh sách bài đã đăng, để ai cũng kiểm tra được',
    verify: 'so các trang đã đăng với danh sách bài và chữ ký',
    why: 'cho biết vì sao một trang được ghi lần gần nhất',
  },
  arguments: {
    build: '[site]',
    check: '[site]',
    dev: '[site]',
    list: '[site]',
    metrics: '[site]',
    new: '"Tiêu đề"',
    serve: '[site]',
    sign: '[site]',
    verify: '<địa-chỉ|thư-mục>',
    why: '<địa-chỉ>',
  },
  helpFlag: 'xem hướng dẫn này',
  versionFlag: 'xem phiên bản',
  site: 'thư mục của trang tin, nơi có content/ (mặc định: thư mục hiện tại)',
  title: 'tiêu đề bài, đặt trong dấu ngoặc kép',
  out: 'thư mục của trang đã dựng (mặc định: dist trong thư mục trang tin)',
  now: 'coi như bây giờ là lúc này, ví dụ 2018-09-28T16:30+07:00',
  json: 'in kết quả thành một đối tượng JSON cho chương trình khác',
  lang: 'ngôn ngữ của thông báo (mặc định: ngôn ngữ của trang tin)',
  keepGoing: 'xuất bản phần không có lỗi; mã thoát vẫn là 1',
  frozen: 'kết thúc với mã 1 nếu content/urls.lock lẽ ra phải thay đổi: dành cho CI',
  prune: 'xóa khỏi thư mục đích cả những tệp không do Bantin ghi',
  category: 'mã chuyên mục trong site.yaml (mặc định: chuyên mục đầu tiên)',
  state: 'chỉ những bài draft, scheduled, published, expired, withdrawn, removed hoặc corrected',
  verify: 'dựng thêm một lần từ đầu bằng bộ đọc chuẩn, rồi so từng byte',
  address: 'địa chỉ của một trang, ví dụ /tin/2018/09/mot-cua/, hoặc như trình duyệt hiện',
  profile: 'in thêm thời gian từng công đoạn',
  clean: 'bỏ những gì các lần dựng trước đã tính, làm lại từ đầu',
  jobs: 'số luồng chạy cùng lúc (mặc định: bằng số nhân của máy)',
  port: 'cổng (mặc định: 8080, hoặc cổng trống kế tiếp)',
  secretKey: 'tệp chứa khóa bí mật (mặc định: tệp ghi trong biến môi trường BANTIN_KEY)',
  newKey: 'tạo khóa bí mật mới trong tệp này, ngoài thư mục trang tin, rồi dừng',
  published: 'địa chỉ của trang tin, hoặc thư mục chứa trang đã dựng',
  publicKey: 'khóa công khai phải có trong chữ ký',
  filters: {
    category: 'số liệu trong các bài thuộc chuyên mục này',
    office: 'số liệu trong các bài của cơ quan này',
    series: 'số liệu thuộc chuỗi này',
    article: 'số liệu của bài có mã này',
    status:
      'số liệu có trạng thái này: provisional (sơ bộ), final (chính thức) hoặc corrected (đã đính chính)',
    since:
      'số liệu từ ngày này trở đi, ví dụ 2018-08-30; số liệu của một khoảng thời gian tính theo ngày cuối',
    until: 'số liệu đến hết ngày này',
  },
  drafts: 'cả số liệu trong bài nháp và bài hẹn giờ',
  csv: 'in bảng CSV giống tệp dữ liệu mở mà trang tin công bố',
}
