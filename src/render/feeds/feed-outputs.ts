import type { UrlPath } from '../../model/address.ts'
import { feedAddress, feedFormats } from '../../model/feed-address.ts'
import type { OutputFile } from '../../model/output-file.ts'
import { siteFile } from '../../model/site-settings.ts'
import type { Edition } from '../edition.ts'
import { outputPath } from '../output-path.ts'
import type { FeedEntry } from './feed-entry.ts'
import type { FeedSubject } from './feed-file.ts'

/** Of what a feed announces: whoever follows it has read the rest. */
export const mostEntries = 40

export interface FeedPlan extends Pick<FeedSubject, 'description' | 'title'> {
  /** The page that it follows. */
  readonly page: UrlPath
  readonly entries: readonly FeedEntry[]
}

/** A feed in every format; `at` a page that it followed once, it still names the address that it has. */
export function feedOutputs(
  { page, ...told }: FeedPlan,
  { addresses, site }: Edition,
  at: UrlPath = page,
): readonly OutputFile<FeedSubject>[] {
  const { absolute, addressOf } = addresses
  const { origin } = new URL(site.settings.url)
  const inside = told.entries.flatMap(({ href, picture }) => [href, ...(picture ? [picture.src] : [])])
  const links = [
    page,
    site.emblem.path,
    ...inside.flatMap((url) => addressOf(url.slice(origin.length)) ?? []),
  ]
  return feedFormats.map((format) => {
    const self = absolute(feedAddress(page, format))
    const subject = { kind: 'feed', format, self, page: absolute(page), ...told } as const
    return { path: outputPath(feedAddress(at, format)), source: siteFile, links, content: { page: subject } }
  })
}
