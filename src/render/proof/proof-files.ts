/**
 * The list by which anybody can tell pages of this site from others, cut by year like the sitemaps: a new article
 * changes the list of its year and the index, which has the digests of all lists.
 */
import { fileAddress } from '../../model/address.ts'
import { contentProof } from '../../model/content-proof.ts'
import { newestFirst } from '../../model/newest-first.ts'
import type { OutputFile } from '../../model/output-file.ts'
import { present } from '../../model/present.ts'
import {
  type ProofIndex,
  type ProvenArticle,
  proofFormat,
  proofIndexFile,
  proofListFile,
} from '../../model/proof-list.ts'
import { sha256 } from '../../model/sha256.ts'
import type { PublishedArticle } from '../../model/site.ts'
import { articlesByYear } from '../articles-by-year.ts'
import type { Edition } from '../edition.ts'
import { type Press, pressOf } from '../press.ts'
import { isPublic } from '../published-codes.ts'
import { siteOutput } from '../site-output.ts'
import { articleLines } from './article-lines.ts'

export function proofFiles(edition: Edition): readonly OutputFile<never>[] {
  const { site, addresses, at, imprint } = edition
  const press = pressOf(imprint)
  const articles = [...site.articles, ...site.retired].filter(isPublic).sort(newestFirst)
  const lists = Array.from(articlesByYear(articles), ([year, ofYear]) => ({
    year,
    address: fileAddress(proofListFile(year)),
    articles: ofYear.map(({ address }) => address),
    text: listText(ofYear.map((article) => provenArticle(article, press))),
  }))
  const index: ProofIndex = {
    format: proofFormat,
    site: addresses.absolute(at.home),
    shortLinks: addresses.absolute(at.codes),
    lists: lists.map(({ year, address, articles, text }) => ({
      year,
      address: addresses.absolute(address),
      articles: articles.length,
      sha256: sha256(text),
    })),
  }
  return [
    ...lists.map(({ address, articles, text }) => siteOutput(address, text, articles)),
    siteOutput(
      fileAddress(proofIndexFile),
      `${JSON.stringify(index, undefined, 2)}\n`,
      lists.map(({ address }) => address),
    ),
  ]
}

function provenArticle(article: PublishedArticle, press: Press): ProvenArticle {
  const { id, address, editions, published, updated } = article
  return {
    id,
    address: press.addresses.absolute(address),
    edition: editions.length,
    sha256: contentProof(articleLines(article, press)),
    published,
    ...present({ updated }),
  }
}

/** One article a line: a difference shows which one. */
function listText(articles: readonly ProvenArticle[]): string {
  const lines = articles.map((article) => JSON.stringify(article))
  return `{"format":${JSON.stringify(proofFormat)},"articles":[\n${lines.join(',\n')}\n]}\n`
}
