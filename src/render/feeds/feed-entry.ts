import type { CardModel } from '../../model/image-models.ts'
import { isDrawing } from '../../model/media-type.ts'
import { present } from '../../model/present.ts'
import type { FilledCover, PublishedArticle } from '../../model/site.ts'
import type { Instant } from '../../model/time.ts'
import type { Edition } from '../edition.ts'
import { known } from '../known.ts'
import { lastChanged } from '../last-changed.ts'
import { outsideImage } from '../outside-image.ts'

/** One announcement, as every format tells it. Plain data; addresses with scheme and host. */
export interface FeedEntry {
  /** What feed readers know it by: outlives every title and address, so that nothing is announced twice. */
  readonly id: string
  readonly href: string
  readonly title: string
  readonly summary: string
  readonly published: Instant
  readonly updated: Instant
  readonly authors: readonly string[]
  readonly category?: { readonly id: string; readonly title: string }
  readonly tags: readonly string[]
  readonly picture?: CardModel
}

/** What it is about, in words, each once: a tag may be called like the category. */
export function subjectsOf({ category, tags }: Pick<FeedEntry, 'category' | 'tags'>): readonly string[] {
  return [...new Set([...(category ? [category.title] : []), ...tags])]
}

/** An article, known by its short link. */
export function feedEntry(article: PublishedArticle, edition: Edition): FeedEntry {
  const { addresses, sections } = edition
  const { shortLink, address, title, summary, published, authors, category, tags, cover } = article
  return {
    id: addresses.absolute(shortLink),
    href: addresses.absolute(address),
    title,
    summary,
    published,
    updated: lastChanged(article),
    authors,
    category: { id: category, title: known(sections.category, category).label },
    tags,
    ...present({ picture: cover && pictureOf(cover, edition) }),
  }
}

/** None for a drawing: not every feed reader can draw. */
function pictureOf({ image }: FilledCover, { addresses }: Edition): CardModel | undefined {
  return isDrawing(image.path) ? undefined : outsideImage(image, addresses)
}
