import { fillIn } from '../locale/fill-in.ts'
import { offsetDateTime } from '../locale/local-time.ts'
import type { OutputFile } from '../model/output-file.ts'
import type { PublishedCorrection } from '../model/site.ts'
import { alternateLink, atomDocument } from './atom-document.ts'
import { correctionAnchor } from './correction-model.ts'
import type { Edition } from './edition.ts'
import { siteOutput } from './site-output.ts'

const entryCount = 40

/** The newest corrections for feed readers; no feed as long as there are none, for it would have no date. @see RFC 4287 */
export function correctionFeed(edition: Edition): readonly OutputFile<never>[] {
  const { at, site, sections } = edition
  const corrections = site.corrections.pages.flatMap((page) => page.corrections).slice(0, entryCount)
  const [newest] = corrections
  if (newest === undefined) return []
  const links = [at.corrections, at.correctionFeed, ...corrections.map(({ article }) => article.address)]
  const text = atomDocument(
    {
      feed: at.correctionFeed,
      page: at.corrections,
      title: `${sections.corrections.label} – ${site.settings.title}`,
      updated: newest.date,
      entries: corrections.map((correction) => entry(correction, edition)),
    },
    edition,
  )
  return [siteOutput(at.correctionFeed, text, links)]
}

/** Known by the article's short link and the correction's number in it. */
function entry({ article, number, date, was, now, note }: PublishedCorrection, edition: Edition): object {
  const { site, addresses, locale } = edition
  const anchor = correctionAnchor(number, edition)
  const told = fillIn(locale.words.correctionText, { was, now })
  return {
    id: `${addresses.absolute(article.shortLink)}#${anchor}`,
    title: article.title,
    link: alternateLink(`${addresses.absolute(article.address)}#${anchor}`),
    published: offsetDateTime(date, site.settings.zone),
    updated: offsetDateTime(date, site.settings.zone),
    summary: note === undefined ? told : `${told} ${note}`,
  }
}
