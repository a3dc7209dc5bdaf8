/** Faults of what would tell too early, or at all, of an article that readers are not to know of. In Vietnamese. */
import { asCode, asQuote } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'

export const leaks: WordingOf<'leak'> = {
  'leak/address': {
    message: ({ address, output }) =>
      `${where(output)} có địa chỉ ${asCode(address)} của một bài chưa đến lúc đăng, dựng trang là lộ.`,
    hint: () => 'Bỏ địa chỉ ấy đi, đợi bài kia đăng rồi hãy ghi.',
  },
  'leak/hidden-title': {
    message: ({ title, output }) =>
      `${where(output)} có tít ${asQuote(title)} của một bài đã gỡ và giấu tít, dựng trang là lộ.`,
    hint: () => 'Bỏ tít ấy đi; nếu được phép để tít cho người đọc thấy thì xóa dòng `hideTitle` ở bài kia.',
  },
  'leak/media': {
    message: ({ name, output }) =>
      `${where(output)} có tên tệp ${asCode(name)}, chỉ bài chưa đến lúc đăng mới dùng, dựng trang là lộ.`,
    hint: () => 'Bỏ tên tệp ấy đi, đợi bài kia đăng rồi hãy ghi, hoặc đặt tên khác cho tệp.',
  },
  'leak/title': {
    message: ({ title, output }) =>
      `${where(output)} có tít ${asQuote(title)} của một bài chưa đến lúc đăng, dựng trang là lộ.`,
    hint: () =>
      'Bỏ tít ấy đi, đợi bài kia đăng rồi hãy ghi; nếu những chữ ấy không lộ điều gì thì đổi `title` của bài kia.',
  },
}

function where(output: string | undefined): string {
  return output === undefined ? 'Ở đây' : `Trong ${asCode(output)}`
}
