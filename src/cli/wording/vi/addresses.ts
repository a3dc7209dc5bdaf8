/** Faults about addresses that were ever published, in Vietnamese. */
import { asCode } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'

export const addresses: WordingOf<'alias' | 'hosting' | 'ledger'> = {
  'alias/duplicate': {
    message: ({ address }) => `Địa chỉ cũ ${asCode(address)} đã dẫn đến một trang khác.`,
    hint: () => 'Chỉ để địa chỉ ấy trong `aliases` của một trang.',
  },
  'alias/own-address': {
    message: ({ address }) => `${asCode(address)} chính là địa chỉ của trang này, không thể dẫn về chính nó.`,
    hint: () => 'Bỏ dòng ấy khỏi `aliases`.',
  },
  'alias/taken': {
    message: ({ address }) =>
      `Ở địa chỉ ${asCode(address)} đang có một trang khác, nên không thể dẫn về trang này.`,
    hint: () => 'Bỏ dòng ấy khỏi `aliases`, hoặc đặt địa chỉ khác cho trang kia bằng `slug`.',
  },
  'hosting/too-many-redirects': {
    message: ({ host, count, taken, left }) =>
      `${asCode(host)} chỉ nhận ${taken} trong ${count} địa chỉ chuyển hướng, nên tệp gửi nơi ấy chỉ ghi chừng đó; ở các địa chỉ còn lại (${left.map(asCode).join(', ')}${count - taken > left.length ? ` và ${count - taken - left.length} địa chỉ khác` : ''}), trang chuyển tiếp vẫn dẫn đi như mọi nơi.`,
    hint: () => 'Không địa chỉ nào hỏng. Muốn mọi địa chỉ trả mã 301 thì dùng nginx, Caddy hoặc Apache.',
  },
  'ledger/damaged-line': {
    message: ({ text }) => `Không đọc được dòng này của sổ địa chỉ: ${asCode(text)}.`,
    hint: () =>
      'Lấy lại dòng ấy từ bản trước: `git log -p content/urls.lock`. Một dòng đúng có dạng `k7m39 live 2018-09-28 /tin/2018/09/mot-cua/`.',
  },
  'ledger/duplicate': {
    message: ({ key }) => `Sổ địa chỉ có hai dòng khác nhau cho ${asCode(key)}.`,
    hint: () => 'Giữ một dòng, ghi vào cuối dòng các địa chỉ của cả hai, cách nhau bằng dấu cách.',
  },
  'ledger/merge-conflict': {
    message: ({ text }) => `Git để lại cả hai bản của sổ địa chỉ ở đây: ${asCode(text)}.`,
    hint: () =>
      'Giữ các dòng của cả hai bên, xóa các dấu `<<<<<<<`, `=======` và `>>>>>>>`; thứ tự dòng không quan trọng.',
  },
  'ledger/missing': {
    message: () =>
      '`content/urls.lock` có ở lần dựng trước mà nay không còn; không có nó, mọi địa chỉ cũ sẽ hỏng, kể cả trên giấy đã in.',
    hint: () =>
      'Lấy lại bằng `git checkout content/urls.lock`. Nếu thật sự muốn bỏ hết địa chỉ cũ, để ở đó một tệp rỗng.',
  },
  'ledger/outdated': {
    message: ({ changes, count }) =>
      `Sổ địa chỉ chưa cập nhật: ${changes.map(asCode).join(', ')}${count > changes.length ? ` và ${count - changes.length} dòng khác` : ''}.`,
    hint: () => 'Chạy `bantin build` rồi commit `content/urls.lock` cùng với bài.',
  },
  'ledger/tag-gone': {
    message: ({ address }) =>
      `Không còn bài nào gắn thẻ ở ${asCode(address)}; từ lần dựng này, địa chỉ ấy dẫn về danh sách mọi thẻ.`,
    hint: ({ address }) =>
      `Nếu gõ nhầm hay đổi tên thẻ thì ghi lại như cũ; hoặc cho một trang nhận địa chỉ bằng \`aliases: [${address}]\`.`,
  },
  'ledger/vanished': {
    message: ({ key, address }) =>
      `${asCode(address)} (${asCode(key)}) đã từng đăng mà nay không còn trang nào; người có địa chỉ này trên giấy sẽ không tìm thấy gì.`,
    hint: ({ kind, key, address }) => {
      const [, name = ''] = key.split(':')
      const taking = `cho trang khác nhận địa chỉ bằng \`aliases: [${address}]\``
      switch (kind) {
        case 'category':
          return `Ghi lại ${asCode(name)} vào \`categories\` trong site.yaml; hoặc, nếu nay mang mã khác, ghi \`aliases: [${address}]\` ở chuyên mục ấy; hoặc ${taking}.`
        case 'office':
          return `Ghi lại ${asCode(name)} vào \`offices\` trong site.yaml; hoặc, nếu nay mang mã khác, ghi \`aliases: [${address}]\` ở cơ quan ấy; hoặc ${taking}.`
        case 'series':
          return `Ghi lại \`series: ${name}\` cho số liệu; hoặc ${taking}; hoặc, nếu số liệu sai, giữ nguyên \`series\` và thu hồi bài bằng \`status: withdrawn\`.`
        default:
          return `Khôi phục tệp (\`draft: false\`, \`published\` không ở tương lai); hoặc ${taking}; hoặc giữ bài với \`status: withdrawn\` hay \`status: removed\`.`
      }
    },
  },
}
