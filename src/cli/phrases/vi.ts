/** What the command line says in Vietnamese. */
import { hostings } from '../../model/configuration.ts'
import { asCode } from '../wording/as-code.ts'
import { didYouMean } from '../wording/vi/did-you-mean.ts'
import { vietnamese as count } from './counted.ts'
import type { Phrases } from './phrases.ts'
import { help } from './vi-help.ts'
import { lists } from './vi-lists.ts'
import { proof } from './vi-proof.ts'

const seeHelp = 'Xem cách dùng: `bantin --help`.'

export const vi: Phrases = {
  help,
  usage: {
    ...proof.usage,
    'bad-day': {
      message: ({ text }) => `${asCode(text)} không phải là một ngày.`,
      hint: () => 'Viết theo mẫu `--since 2018-08-30`.',
    },
    'bad-jobs': {
      message: ({ text }) => `${asCode(text)} không phải là số luồng.`,
      hint: () => 'Viết một số nguyên từ 1, ví dụ `--jobs 2`, hoặc bỏ `--jobs`.',
    },
    'bad-language': {
      message: ({ text }) => `Bantin không nói được ngôn ngữ ${asCode(text)}.`,
      hint: () => 'Chọn `--lang vi` hoặc `--lang en`.',
    },
    'bad-now': {
      message: ({ text }) => `${asCode(text)} không phải là một thời điểm có múi giờ.`,
      hint: () => 'Viết theo mẫu `--now 2018-09-28T16:30+07:00`.',
    },
    'bad-port': {
      message: ({ text }) => `${asCode(text)} không phải là số cổng.`,
      hint: () => 'Chọn một số từ 1024 đến 65535, ví dụ `--port 8080`.',
    },
    'bad-state': {
      message: ({ text }) => `Không có trạng thái nào tên là ${asCode(text)}.`,
      hint: ({ suggestion }) =>
        didYouMean(suggestion) ??
        'Các trạng thái: `draft`, `scheduled`, `published`, `expired`, `withdrawn`, `removed`, `corrected`.',
    },
    'content-missing': {
      message: ({ folder }) => `Thư mục ${asCode(folder)} chưa có trang tin: không thấy \`content/\` ở đó.`,
      hint: ({ enclosing }) =>
        enclosing === undefined
          ? 'Bắt đầu một trang tin ở đây bằng `npx bantin new "Tiêu đề bài đầu tiên"`, hoặc chuyển đến thư mục của trang tin.'
          : `Trang tin nằm ở ${asCode(enclosing)}; chuyển đến đó rồi chạy lại.`,
    },
    'empty-title': {
      message: () => 'Tiêu đề đang để trống.',
      hint: () => 'Viết tiêu đề trong dấu ngoặc kép: `bantin new "Khai trương bộ phận một cửa"`.',
    },
    'folder-missing': {
      message: ({ folder }) => `Không có thư mục ${asCode(folder)}.`,
      hint: () => 'Kiểm tra lại đường dẫn, hoặc tạo thư mục này trước.',
    },
    'missing-argument': {
      message: ({ argument }) =>
        argument === 'title' ? 'Lệnh `new` cần tiêu đề của bài.' : `Lệnh còn thiếu ${asCode(argument)}.`,
      hint: () => 'Ví dụ: `bantin new "Khai trương bộ phận một cửa"`.',
    },
    'missing-command': { message: () => 'Chưa rõ phải làm gì: lệnh đang để trống.', hint: () => seeHelp },
    'missing-value': {
      message: ({ option }) => `Sau ${asCode(option)} phải có một giá trị.`,
      hint: () => seeHelp,
    },
    'not-built': {
      message: ({ folder }) => `Chưa có gì để xem: không thấy thư mục ${asCode(folder)}.`,
      hint: () => 'Dựng trang tin trước bằng `bantin build`.',
    },
    'too-many-arguments': {
      message: ({ command }) => `Lệnh ${asCode(command)} nhận ít giá trị hơn thế.`,
      hint: ({ command }) =>
        command === 'new'
          ? 'Đặt cả tiêu đề trong dấu ngoặc kép: `bantin new "Khai trương bộ phận một cửa"`.'
          : `Chỉ ghi một thư mục: ${asCode(`bantin ${command} trang-tin`)}.`,
    },
    'two-formats': {
      message: () => 'Không thể in cùng lúc `--csv` và `--json`.',
      hint: () => 'Bỏ một trong hai.',
    },
    'unknown-category': {
      message: ({ id }) => `Trang tin không có chuyên mục ${asCode(id)}.`,
      hint: ({ known, suggestion }) =>
        didYouMean(suggestion) ?? `Các chuyên mục: ${known.map(asCode).join(', ')}.`,
    },
    'unknown-command': {
      message: ({ command }) => `Không có lệnh ${asCode(command)}.`,
      hint: ({ suggestion }) =>
        didYouMean(suggestion) ??
        'Các lệnh: `build`, `check`, `dev`, `list`, `metrics`, `new`, `serve`, `sign`, `verify`, `why`.',
    },
    'unknown-option': {
      message: ({ option }) => `Lệnh không có tùy chọn ${asCode(option)}.`,
      hint: ({ suggestion }) => didYouMean(suggestion) ?? seeHelp,
    },
    'unknown-value': {
      message: ({ option, value }) => `Trong trang tin không có ${asCode(`${option} ${value}`)}.`,
      hint: ({ known, suggestion }) =>
        didYouMean(suggestion) ??
        (known.length === 0
          ? 'Chưa số liệu nào có giá trị này; bỏ tùy chọn này đi.'
          : `Có: ${known.map(asCode).join(', ')}.`),
    },
    'unsafe-out': {
      message: ({ folder, because }) =>
        ({
          root: `${asCode(folder)} là gốc của ổ đĩa, không thể ghi trang tin vào đó.`,
          home: `${asCode(folder)} chứa các tệp cá nhân của bạn, không thể ghi trang tin vào đó.`,
          site: `${asCode(folder)} là nơi để mã nguồn của trang tin, trang đã dựng sẽ lẫn vào đó.`,
          content: `${asCode(folder)} chứa bài viết hoặc nằm giữa các bài viết, ghi vào đó có thể mất bài.`,
          file: `${asCode(folder)} là một tệp, không phải thư mục.`,
        })[because],
      hint: () => 'Chọn một thư mục riêng, ví dụ `--out dist`.',
    },
    'unsafe-site': {
      message: ({ folder }) => `${asCode(folder)} không phải chỗ dành riêng cho một trang tin.`,
      hint: () => 'Tạo một thư mục mới rồi chạy lại trong đó: `mkdir trang-tin`, `cd trang-tin`.',
    },
  },
  configuration: {
    'adapt-failed': {
      message: ({ content, detail }) =>
        `Hàm \`adapt\` dừng giữa chừng khi xử lý ${asCode(content)}: ${detail}`,
    },
    'adapt-result': {
      message: ({ content }) => `Hàm \`adapt\` không trả về nhóm trường nào cho ${asCode(content)}.`,
      hint: () =>
        'Kết thúc hàm bằng `return { ...frontMatter }` cùng các trường đã đổi; hàm không được là `async`.',
    },
    'cannot-compile': { message: ({ detail }) => `Mẫu trang riêng không biên dịch được: ${detail}` },
    'cannot-load': { message: ({ detail }) => `Tệp cấu hình không chạy được: ${detail}` },
    'no-default': {
      message: () => 'Tệp cấu hình không xuất ra cấu hình nào.',
      hint: () => 'Viết `export default defineConfig({ … })`.',
    },
    'plugin-failed': {
      message: ({ list, content, detail }) =>
        `Một plugin trong ${asCode(list)} dừng giữa chừng khi xử lý ${asCode(content)}: ${detail}`,
    },
    'unknown-key': {
      message: ({ key }) => `Cấu hình không có mục ${asCode(key)}.`,
      hint: ({ suggestion }) =>
        didYouMean(suggestion) ??
        'Các mục dùng được: `adapt`, `hosting`, `parser`, `precompress`, `rehypePlugins`, `remarkPlugins`.',
    },
    'wrong-value': {
      message: ({ key, expected }) =>
        `${asCode(key)} phải là ${
          {
            boolean: '`true` hoặc `false`',
            function: 'một hàm',
            hosting: `một trong: ${hostings.map(asCode).join(', ')}`,
            map: 'một đối tượng `{ … }`',
            plugins: 'danh sách các plugin của unified',
            remark: "`'remark'`, hoặc bỏ hẳn",
          }[expected]
        }.`,
    },
  },
  failure: {
    'already-building': {
      message: ({ what }) => `Trang tin này đang được dựng bởi một lệnh khác (tiến trình ${what}).`,
      hint: () => 'Đợi lệnh ấy xong hoặc dừng tiến trình ấy, rồi chạy lại.',
    },
    bug: {
      message: ({ what }) => `Bantin gặp lỗi của chính mình và đã dừng: ${what}`,
      hint: () =>
        'Nội dung của bạn không có lỗi gì vì việc này. Chạy lại với `BANTIN_DEBUG=1` để có chi tiết gửi cho người làm Bantin.',
    },
    'disk-full': {
      message: ({ what }) => `Đĩa đã đầy khi ghi ${asCode(what)}.`,
      hint: () => 'Giải phóng dung lượng rồi chạy lại.',
    },
    'file-in-the-way': {
      message: ({ what }) =>
        `Không dùng được đường dẫn ${asCode(what)}: trên đường có một tệp ở chỗ lẽ ra là thư mục, hoặc ngược lại.`,
      hint: () => 'Đổi tên hoặc chuyển tệp ấy đi nơi khác rồi chạy lại.',
    },
    'no-permission': {
      message: ({ what }) => `Không được phép đọc hoặc ghi ${asCode(what)}.`,
      hint: () => 'Kiểm tra quyền của thư mục, và xem tệp có đang mở trong chương trình khác không.',
    },
    'not-found': {
      message: ({ what }) => `Không còn thấy ${asCode(what)}.`,
      hint: () => 'Có thể tệp vừa bị xóa hoặc đổi tên; chạy lại.',
    },
    'port-taken': {
      message: ({ what }) => `Cổng ${what} đang có chương trình khác dùng.`,
      hint: () => 'Chọn cổng khác, ví dụ `--port 8090`, hoặc bỏ `--port` để lấy cổng trống đầu tiên.',
    },
    'read-only': {
      message: ({ what }) => `Ổ đĩa chứa ${asCode(what)} chỉ cho đọc.`,
      hint: () => 'Chọn nơi khác bằng `--out`.',
    },
    'too-many-files': {
      message: ({ what }) => `Máy không cho mở thêm tệp nào nữa (${asCode(what)}).`,
      hint: () => 'Đóng bớt chương trình, hoặc tăng giới hạn: `ulimit -n 4096`.',
    },
    'too-many-watches': {
      message: ({ what }) =>
        `Máy không cho theo dõi thêm tệp nào nữa: ${asCode(what)} và một số tệp khác có thay đổi cũng không biết.`,
      hint: () => 'Tăng giới hạn: `sudo sysctl fs.inotify.max_user_watches=524288`.',
    },
    unreachable: {
      message: ({ what }) => `Không nối được tới máy chủ: ${what}`,
      hint: () => 'Kiểm tra địa chỉ và đường mạng rồi chạy lại.',
    },
  },
  summary: {
    faults: ({ errors, warnings, files }) =>
      `${count(errors, 'lỗi')}, ${count(warnings, 'cảnh báo')} trong ${count(files, 'tệp')}.`,
    hints: ({ hints, listed }) => `${count(hints, 'gợi ý')}${listed ? '.' : '; chạy `bantin check` để xem.'}`,
    counts: ({ articles, pages, links }) =>
      `${count(articles, 'bài')}, ${count(pages, 'trang')}, ${count(links, 'liên kết nội bộ')} đã kiểm tra.`,
    memoryLost:
      'Những gì các lần dựng trước đã tính bị hỏng nên đã bỏ đi: lần này lâu hơn, kết quả vẫn như vậy.',
    profile: { work: 'công đoạn', times: 'số lần', seconds: 'giây' },
    verified: ({ files, differences }) =>
      differences === 0
        ? `Đã dựng thêm một lần từ đầu bằng bộ đọc chuẩn: ${count(files, 'tệp')}, giống nhau từng byte.`
        : `Đã dựng thêm một lần từ đầu bằng bộ đọc chuẩn: ${count(differences, 'tệp')} trong ${files} không giống. Đây là lỗi của Bantin; xin hãy báo lại.`,
    difference: (difference) => {
      if (difference.kind !== 'different')
        return difference.kind === 'missing' ? 'không có.' : 'lẽ ra không có.'
      return `có ${asCode(difference.found)}, lẽ ra là ${asCode(difference.expected)}.`
    },
    checked: 'Không có lỗi: có thể xuất bản.',
    published: ({ out, written, unchanged, removed }) =>
      `${out}: ghi ${count(written, 'tệp')}, giữ nguyên ${count(unchanged, 'tệp')}, xóa ${count(removed, 'tệp')}.`,
    partly: 'Các bài có lỗi không được xuất bản; phần còn lại đã xuất bản.',
    recorded: ({ lines }) =>
      `content/urls.lock: ghi ${count(lines, 'dòng')}. Hãy commit tệp này cùng với bài.`,
    refused: ({ out }) => `Chưa ghi gì: ${out} vẫn như trước. Sửa các lỗi trên rồi chạy lại.`,
    took: ({ seconds }) => `Mất ${seconds} giây.`,
    next: ({ time }) => `Trang tin tự thay đổi lần tới: ${time}. Chạy lại \`bantin build\` vào lúc đó.`,
    foreign: ({ out, count: files, names }) =>
      `${out} có ${count(files, 'tệp')} không do Bantin ghi: ${names}. Chúng được giữ nguyên; \`--prune\` sẽ xóa.`,
  },
  severities: { error: 'lỗi', warning: 'cảnh báo', hint: 'gợi ý' },
  related: 'xem thêm',
  steps: { compile: 'Đọc bài', write: 'Ghi trang' },
  newArticle: {
    started: ({ folder }) => `Đã tạo một trang tin mới trong ${folder}:`,
    startedNext: ({ settings }) =>
      `Trước khi xuất bản, sửa ${settings}: tên cơ quan, người chịu trách nhiệm và địa chỉ web (mã QR in theo địa chỉ này).`,
    written: 'Mở tệp này, điền các trường còn trống, viết bài, rồi chạy `npx bantin check`.',
    comments: {
      summary: ' một đến ba câu, hiện ở đầu bài và trong danh sách tin',
      author: ' ví dụ: Nguyễn Hải; nhiều người: [Nguyễn Hải, Trần Minh]',
      sourceName: ' nơi có tin, ví dụ: haiphong.gov.vn; thêm `url` và `date` nếu có',
    },
  },
  ...lists,
  why: {
    none: ({ address, out }) => `${out} không có tệp nào của Bantin cho ${asCode(address)}.`,
    source: ({ path, source }) => `${path} được tạo từ ${source}.`,
    written: ({ time }) => `Lần ghi gần nhất: ${time}, vì:`,
    reasons: {
      body: 'nội dung bài đã thay đổi',
      content: 'các byte của tệp đã thay đổi',
      look: 'mẫu trang, phần chung của mọi trang (site.yaml, thanh mục, các trang tĩnh) hoặc chính Bantin đã thay đổi',
      new: 'trước đó chưa có tệp này',
      page: 'những gì trên trang đã thay đổi: tiêu đề, tóm tắt, số liệu, liên kết, hoặc các bài được liệt kê',
      restored: 'ai đó đã sửa hoặc xóa tệp',
      unremembered: 'không còn nhớ gì về các lần dựng trước',
    },
    unknown: 'Tệp đã ở đó, giống hệt từng byte, từ trước lần dựng đầu tiên còn nhớ được.',
  },
  serve: {
    ready: ({ folder, url }) => `Đang mở ${folder} tại ${url}`,
    otherPort: ({ wanted, taken }) => `Cổng ${wanted} đang bận, dùng cổng ${taken}.`,
    stop: 'Nhấn Ctrl-C để dừng.',
  },
  dev: {
    ready: ({ url }) =>
      `Xem thử tại ${url} – lưu tệp là trang tự tải lại, bài nháp và bài hẹn giờ cũng hiện.`,
    built: ({ written, removed, seconds }) =>
      `Ghi ${count(written, 'tệp')}, xóa ${count(removed, 'tệp')}, mất ${seconds} giây.`,
    mended: 'Không còn lỗi nào.',
    waiting: 'Một lần dựng khác đang chạy; đợi đến lượt.',
    overlay: {
      heading: ({ errors }) => `${count(errors, 'lỗi')} cần sửa`,
      note: 'Trang có lỗi vẫn hiện như lần dựng tốt gần nhất. Sửa và lưu tệp, khung này sẽ tự mất.',
      close: 'Đóng',
    },
  },
  sign: proof.sign,
  verify: proof.verify,
}
