/**
 * The list by which anybody can tell pages of this site from others, cut by year like the sitemaps: a new article
 * changes the list of its year and the index, which has the digests of all lists.
 */
import { sectionAddresses } from '../../locale/section-addresses.ts'
import { fileAddress } from '../../model/address.ts'
import { groupBy } from '../../model/group-by.ts'
import type { TextFile } from '../../model/output-file.ts'
import {
  type ProofIndex,
  type ProvenArticle,
  proofFormat,
  proofIndexFile,
  proofListFile,
} from '../../model/proof-list.ts'
import { sha256 } from '../../model/sha256.ts'
import type { Imprint } from '../imprint.ts'
import { pressOf } from '../press.ts'
import { siteOutput } from '../site-output.ts'
import type { ArticleProof } from './proofs-of.ts'

/** @param proofs Newest first. */
export function proofFiles(
  proofs: readonly Omit<ArticleProof, 'lines'>[],
  imprint: Imprint,
): readonly TextFile[] {
  const { addresses, locale } = pressOf(imprint)
  const at = sectionAddresses(locale.paths)
  const lists = Array.from(
    groupBy(proofs, ({ year }) => year),
    ([year, ofYear]) => ({
      year,
      address: fileAddress(proofListFile(year)),
      articles: ofYear.map(({ address }) => address),
      text: listText(ofYear.map(({ article }) => article)),
    }),
  )
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

/** One article a line: a difference shows which one. */
function listText(articles: readonly ProvenArticle[]): string {
  const lines = articles.map((article) => JSON.stringify(article))
  return `{"format":${JSON.stringify(proofFormat)},"articles":[\n${lines.join(',\n')}\n]}\n`
}
