import type { UrlPath } from '../../model/address.ts'
import { contentProof, type ProvenLine } from '../../model/content-proof.ts'
import { newestFirst } from '../../model/newest-first.ts'
import type { FilePath } from '../../model/place.ts'
import { present } from '../../model/present.ts'
import type { ProvenArticle } from '../../model/proof-list.ts'
import type { PublishedArticle } from '../../model/site.ts'
import type { Edition } from '../edition.ts'
import { isPublic } from '../published-codes.ts'
import { articleLines } from './article-lines.ts'

/** What the lists tell of an article, and what follows from its words alone. */
export interface ArticleProof {
  readonly file: FilePath
  /** Of the list that it stands in. */
  readonly year: string
  readonly address: UrlPath
  readonly article: ProvenArticle
  /** What it says besides its body. */
  readonly lines: readonly ProvenLine[]
}

/** Of everything that readers can have seen in any language, newest first. */
export function proofsOf(editions: readonly Edition[]): readonly ArticleProof[] {
  return editions
    .flatMap((edition) => publicArticles(edition).map((article) => ({ article, edition })))
    .sort((a, b) => newestFirst(a.article, b.article))
    .map(({ article, edition: { addresses, locale, imprint } }) => {
      const { file, id, address, day, editions, published, updated, bodyProof } = article
      const lines = articleLines(article, { locale, zone: imprint.zone })
      return {
        file,
        year: day.slice(0, 4),
        address,
        article: {
          id,
          address: addresses.absolute(address),
          edition: editions.length,
          sha256: articleProof(lines, bodyProof),
          published,
          ...present({ updated }),
        },
        lines,
      }
    })
}

function publicArticles({ site: { articles, retired } }: Edition): readonly PublishedArticle[] {
  return [...articles, ...retired].filter(isPublic)
}

/** @param body What `provenBody` has of its words. */
export function articleProof(lines: readonly ProvenLine[], body: string): string {
  return contentProof([...lines, ['body', body]])
}
