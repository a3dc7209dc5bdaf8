import { fillIn } from '../locale/fill-in.ts'
import { offsetDateTime } from '../locale/local-time.ts'
import type { OutputFile } from '../model/output-file.ts'
import { filePath } from '../model/place.ts'
import type { PublishedCorrection } from '../model/site.ts'
import { siteFile } from '../model/site-settings.ts'
import { correctionAnchor } from './correction-model.ts'
import type { Edition } from './edition.ts'
import { xmlDocument } from './xml-document.ts'

const entryCount = 40

/** The newest corrections for feed readers; no feed as long as there are none, for it would have no date. @see RFC 4287 */
export function correctionFeed(edition: Edition): readonly OutputFile<never>[] {
  const { at, site } = edition
  const corrections = site.corrections.pages.flatMap((page) => page.corrections).slice(0, entryCount)
  const [newest] = corrections
  if (newest === undefined) return []
  return [
    {
      path: filePath(at.correctionFeed.slice(1)),
      source: siteFile,
      links: [at.corrections, at.correctionFeed, ...corrections.map(({ article }) => article.address)],
      content: xmlDocument({ feed: feed(corrections, newest, edition) }),
    },
  ]
}

function feed(
  corrections: readonly PublishedCorrection[],
  newest: PublishedCorrection,
  edition: Edition,
): object {
  const { site, at, addresses, sections } = edition
  const { title, agency, zone, locale: lang } = site.settings
  return {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': lang,
    id: addresses.absolute(at.corrections),
    title: `${sections.corrections.label} – ${title}`,
    updated: offsetDateTime(newest.date, zone),
    author: { name: agency.name },
    link: [
      { '@rel': 'self', '@type': 'application/atom+xml', '@href': addresses.absolute(at.correctionFeed) },
      { '@rel': 'alternate', '@type': 'text/html', '@href': addresses.absolute(at.corrections) },
    ],
    entry: corrections.map((correction) => entry(correction, edition)),
  }
}

/** Known by the article's short link and the correction's number in it. */
function entry({ article, number, date, was, now, note }: PublishedCorrection, edition: Edition): object {
  const { site, addresses, locale } = edition
  const anchor = correctionAnchor(number, edition)
  const told = fillIn(locale.words.correctionText, { was, now })
  return {
    id: `${addresses.absolute(article.shortLink)}#${anchor}`,
    title: article.title,
    link: {
      '@rel': 'alternate',
      '@type': 'text/html',
      '@href': `${addresses.absolute(article.address)}#${anchor}`,
    },
    published: offsetDateTime(date, site.settings.zone),
    updated: offsetDateTime(date, site.settings.zone),
    summary: note === undefined ? told : `${told} ${note}`,
  }
}
