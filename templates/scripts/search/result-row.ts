import type { SearchLabel } from '../../../src/model/search-model.ts'
import { marked } from './marked.ts'
import type { FoundArticle } from './question.ts'

interface RowContext {
  readonly categories: readonly SearchLabel[]
  readonly dateText: (day: string) => string
}

/** As a row of `templates/components/news-list.tsx`. */
export function resultRow(article: FoundArticle, { categories, dateText }: RowContext): HTMLLIElement {
  const { href, day, title, summary, matched } = article
  const category = categories.find(({ id }) => id === article.category)
  const link = element('a', marked(title, matched))
  link.href = href
  const time = element('time', [dateText(day)])
  time.dateTime = day
  const row = element('li', [
    time,
    element('div', [
      classed('headline', element('h2', [link])),
      classed('news-summary', element('p', marked(summary, matched))),
    ]),
  ])
  if (category) {
    const list = element('a', [category.label])
    list.href = category.href
    row.append(classed('news-category', element('p', [list])))
  }
  return row
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  children: readonly (string | Node)[],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  made.append(...children)
  return made
}

function classed<E extends HTMLElement>(name: string, made: E): E {
  made.className = name
  return made
}
