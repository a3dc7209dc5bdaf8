import type { Link } from '../model/page-model.ts'
import type { ArchiveMonth, ArchiveYear } from '../model/site.ts'
import type { Guide } from './guide.ts'

export function yearLink({ year, address }: ArchiveYear, { addresses }: Guide): Link {
  return { label: String(year), href: addresses.href(address) }
}

export function monthLink({ year, month, address }: ArchiveMonth, { addresses, locale }: Guide): Link {
  return { label: locale.monthOfYear(year, month), href: addresses.href(address) }
}
