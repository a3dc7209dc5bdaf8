import { urlPath } from '../model/address.ts'
import { groupBy } from '../model/group-by.ts'
import type { ArchiveMonth, ArchiveYear } from '../model/site.ts'
import type { PlainDate } from '../model/time.ts'

/** Sorts articles, newest first, into the years and months of their days; `root` are the archive's folders. */
export function archiveByMonth<A extends { readonly day: PlainDate }>(
  articles: readonly A[],
  root: readonly string[],
): readonly ArchiveYear<A>[] {
  const months = [...groupBy(articles, ({ day }) => day.slice(0, 7))].map(
    ([key, articlesOfMonth]): ArchiveMonth<A> => {
      const [year = '', month = ''] = key.split('-')
      return {
        address: urlPath(...root, year, month),
        year: Number(year),
        month: Number(month),
        articles: articlesOfMonth,
      }
    },
  )
  return [...groupBy(months, ({ year }) => year)].map(([year, monthsOfYear]) => ({
    address: urlPath(...root, String(year)),
    year,
    months: monthsOfYear,
  }))
}
