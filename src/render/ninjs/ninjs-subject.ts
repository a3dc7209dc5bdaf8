import type { ArticleId } from '../../model/address.ts'
import type { Link } from '../../model/page-model.ts'
import { present } from '../../model/present.ts'
import type { FilledCover, NumberedCorrection, PublishedArticle } from '../../model/site.ts'
import type { Instant } from '../../model/time.ts'
import type { Edition } from '../edition.ts'
import { known } from '../known.ts'
import { lastChanged } from '../last-changed.ts'
import { outsideImage } from '../outside-image.ts'

/** An article for other newsrooms, before its text is made. Plain data. */
export interface NinjsSubject {
  readonly kind: 'ninjs'
  readonly id: ArticleId
  /** The short link, which never changes. */
  readonly uri: string
  readonly page: string
  readonly title: string
  readonly summary: string
  readonly published: Instant
  readonly updated: Instant
  readonly expires?: Instant
  readonly status: 'canceled' | 'usable' | 'withheld'
  readonly authors: readonly string[]
  readonly category: Link
  readonly office?: Link
  readonly tags: readonly Link[]
  readonly source: { readonly name: string; readonly url?: string }
  readonly corrections: readonly Pick<NumberedCorrection, 'now' | 'was'>[]
  readonly cover?: NinjsCover
}

interface NinjsCover extends Pick<FilledCover, 'caption' | 'credit'> {
  readonly href: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

export function ninjsSubject(article: PublishedArticle, edition: Edition): NinjsSubject {
  const { addresses, sections } = edition
  const { id, shortLink, address, title, summary, published, authors, corrections, source } = article
  return {
    kind: 'ninjs',
    id,
    uri: addresses.absolute(shortLink),
    page: addresses.absolute(address),
    title,
    summary,
    published,
    updated: lastChanged(article),
    status: statusOf(article),
    authors,
    category: known(sections.category, article.category),
    tags: article.tags.map((tag) => known(sections.tag, tag)),
    source: { name: source.name, ...present({ url: source.url }) },
    corrections: corrections.map(({ was, now }) => ({ was, now })),
    ...present({
      expires: article.expires,
      office: article.office === undefined ? undefined : known(sections.office, article.office),
      cover: article.cover && coverOf(article.cover, edition),
    }),
  }
}

/** What others may do with it. */
function statusOf({ state }: PublishedArticle): NinjsSubject['status'] {
  if (state === 'withdrawn') return 'canceled'
  return state === 'draft' || state === 'scheduled' ? 'withheld' : 'usable'
}

function coverOf({ image, caption, credit }: FilledCover, { addresses }: Edition): NinjsCover {
  const { src, ...shown } = outsideImage(image, addresses)
  return { href: src, ...shown, ...present({ caption, credit }) }
}
