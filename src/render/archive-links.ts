import { fillIn } from '../locale/fill-in.ts'
import type { Decimal } from '../model/metric.ts'
import type { Link } from '../model/page-model.ts'
import type { ArchiveMonth, ArchiveYear, Tree } from '../model/site.ts'
import type { Guide } from './guide.ts'

export function yearLink({ year, address }: ArchiveYear, { addresses }: Guide): Link {
  return { label: String(year), href: addresses.href(address) }
}

/**
 * Newest first, each year with the number of its articles but the newest: its number would change with every article,
 * and with it every page that shows it.
 */
export function countedYears({ archive }: Pick<Tree, 'archive'>, guide: Guide): readonly Link[] {
  const { words, number } = guide.locale
  return archive.map((year, place) => {
    const link = yearLink(year, guide)
    if (place === 0) return link
    const count = year.months.reduce((sum, { articles }) => sum + articles.length, 0)
    return {
      ...link,
      label: fillIn(words.yearWithCount, { year: year.year, n: number(String(count) as Decimal) }),
    }
  })
}

export function monthLink({ year, month, address }: ArchiveMonth, { addresses, locale }: Guide): Link {
  return { label: locale.monthOfYear(year, month), href: addresses.href(address) }
}
