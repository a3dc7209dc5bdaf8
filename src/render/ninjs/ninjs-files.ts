import { fileAddress, type UrlPath } from '../../model/address.ts'
import type { AlternateLink } from '../../model/alternate-link.ts'
import type { OutputFile } from '../../model/output-file.ts'
import type { PublishedArticle } from '../../model/site.ts'
import type { Edition } from '../edition.ts'
import { outputPath } from '../output-path.ts'
import { shownAddress } from '../outside-image.ts'
import { type NinjsSubject, ninjsSubject } from './ninjs-subject.ts'

/** One beside the page of each article that has a page. */
export function ninjsFiles(edition: Edition): readonly OutputFile<NinjsSubject>[] {
  const { articles, retired } = edition.site
  return [...articles, ...retired].map((article) => ({
    path: outputPath(ninjsAddress(article.address)),
    source: article.file,
    links: [article.address, ...(article.cover ? [shownAddress(article.cover.image)] : [])],
    content: { page: ninjsSubject(article, edition) },
  }))
}

/** From the page to the file. */
export function ninjsLink(
  { address, title }: Pick<PublishedArticle, 'address' | 'title'>,
  { addresses }: Edition,
): AlternateLink {
  return { format: 'ninjs', type: 'application/json', title, href: addresses.href(ninjsAddress(address)) }
}

/** `/tin/2018/09/mot-cua/ninjs.json`, from the article's address. */
export function ninjsAddress(article: UrlPath): UrlPath {
  return fileAddress(`${article.slice(1)}ninjs.json`)
}
