/** What the commands that list articles and figures say, in Vietnamese. */
import { vietnamese as count } from './counted.ts'
import type { Phrases } from './phrases.ts'

export const lists: Pick<Phrases, 'list' | 'metrics'> = {
  list: {
    states: {
      draft: 'bản nháp',
      scheduled: 'hẹn giờ',
      published: 'đã đăng',
      expired: 'đã hết hạn',
      withdrawn: 'đã thu hồi',
      removed: 'đã gỡ bỏ',
      corrected: 'đã đính chính',
    },
    none: 'Không có bài nào.',
    incomplete: 'Những bài có lỗi không có trong danh sách; `bantin check` chỉ ra lỗi.',
  },
  metrics: {
    heads: { id: 'mã', label: 'tên', value: 'giá trị', time: 'tính đến', file: 'bài' },
    counts: ({ figures, articles }) => `${count(figures, 'số liệu')} trong ${count(articles, 'bài')}.`,
    none: 'Không bài nào khai số liệu như vậy.',
    incomplete: 'Danh sách thiếu số liệu của những bài có lỗi.',
  },
}
