import { fillIn } from '../../locale/fill-in.ts'
import type { OutputFile } from '../../model/output-file.ts'
import type { PublishedCorrection } from '../../model/site.ts'
import { correctionAnchor } from '../correction-model.ts'
import type { Edition } from '../edition.ts'
import type { FeedEntry } from './feed-entry.ts'
import type { FeedSubject } from './feed-file.ts'
import { feedOutputs, mostEntries } from './feed-outputs.ts'
import { feedTitle } from './news-feeds.ts'

/** The newest corrections; no feed as long as there are none, for it would have no date. */
export function correctionFeeds(edition: Edition): readonly OutputFile<FeedSubject>[] {
  const { at, site, sections, locale } = edition
  const corrections = site.corrections.pages.flatMap((page) => page.corrections).slice(0, mostEntries)
  if (corrections.length === 0) return []
  const plan = {
    page: at.corrections,
    title: feedTitle(sections.corrections.label, edition),
    description: locale.words.correctionsIntro,
    entries: corrections.map((correction) => entryOf(correction, edition)),
  }
  return feedOutputs(plan, edition)
}

/** Known by the article's short link and the correction's number in it. */
function entryOf(
  { article, number, date, was, now, note }: PublishedCorrection,
  edition: Edition,
): FeedEntry {
  const { addresses, locale } = edition
  const anchor = correctionAnchor(number, edition)
  const told = fillIn(locale.words.correctionText, { was, now })
  return {
    id: `${addresses.absolute(article.shortLink)}#${anchor}`,
    href: `${addresses.absolute(article.address)}#${anchor}`,
    title: article.title,
    summary: note === undefined ? told : `${told} ${note}`,
    published: date,
    updated: date,
    authors: [],
    tags: [],
  }
}
