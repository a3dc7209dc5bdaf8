/** What happens to a site between two builds. The order is that of one round: each finds what the former left. */
import { readFileSync } from 'node:fs'
import type { Form, TextFile } from './form.ts'
import { makeArticle } from './make-corpus.ts'

export interface Scenario {
  readonly name: string
  /** Begins without finished files and without anything remembered. */
  readonly cold?: boolean
  /** The files it writes, in the form of the tool, in a corpus of `count`. */
  readonly edit: (form: Form, count: number) => readonly TextFile[]
}

export const scenarios: readonly Scenario[] = [
  { name: 'cold', cold: true, edit: () => [] },
  { name: 'nothing changed', edit: () => [] },
  {
    name: 'one body edited',
    edit: (form, count) => {
      const article = makeArticle(Math.floor(count / 2), count)
      return [form.article({ ...article, body: `${article.body}\nĐoạn này được viết thêm khi sửa bài.\n` })]
    },
  },
  {
    name: 'one title edited',
    edit: (form, count) => {
      const article = makeArticle(Math.floor(count / 3), count)
      return [form.article({ ...article, title: `${article.title} trong tháng này` })]
    },
  },
  { name: 'one newest added', edit: (form, count) => [form.article(makeArticle(count, count))] },
  {
    name: 'one template changed',
    edit: ({ footer }) => [
      {
        path: footer.to,
        text: readFileSync(footer.from, 'utf8').replace('<footer ', '<footer data-edition="2" '),
      },
    ],
  },
]
