import { fillIn } from '../locale/fill-in.ts'
import type { UrlPath } from '../model/address.ts'
import type { PageTurning } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { Edition } from './edition.ts'

interface NumberedPage {
  readonly address: UrlPath
  readonly number: number
}

/** What page `index` of `pages` says of its place among them; only those that can still change show no number. */
export function pageTurning(
  pages: readonly NumberedPage[],
  index: number,
  { addresses, locale }: Edition,
): PageTurning {
  const { words } = locale
  const number = pages[index]?.number ?? 0
  const link = (label: string, page: NumberedPage | undefined) =>
    page && { label, href: addresses.href(page.address) }
  return present({
    pageText: index === 0 ? undefined : fillIn(words.pageNumber, { n: number }),
    newer: link(words.newerPage, pages[index - 1]),
    older: link(words.olderPage, pages[index + 1]),
  })
}
