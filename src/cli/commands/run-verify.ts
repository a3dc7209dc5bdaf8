/** `bantin verify`: whether the pages of a published site say what was published. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Language } from '../../model/language.ts'
import { proofIndexFile, signatureFile } from '../../model/proof-list.ts'
import type { ExitCode } from '../exit-code.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { checkSignature } from '../proof/check-signature.ts'
import { compareWithLists } from '../proof/compare-with-lists.ts'
import { publicKeyFrom } from '../proof/keys.ts'
import { type PublishedSite, siteInFolder, siteOnHost } from '../proof/published-site.ts'
import type { VerifyPages } from '../request.ts'
import type { Surroundings } from '../surroundings.ts'
import { UsageFault } from '../usage-fault.ts'

/** Ends with 1 when something differs. */
export async function runVerify(
  { site, key, lang }: VerifyPages,
  { folder, print }: Surroundings,
  spoken: Language,
): Promise<ExitCode> {
  if (key !== undefined && publicKeyFrom(key) === undefined)
    throw new UsageFault('bad-public-key', { text: key })
  const { verify } = phrasesIn(lang ?? spoken)
  const published = publishedSite(site, folder)
  const index = await published.read(proofIndexFile)
  const compared = await compareWithLists(published, index)
  const { signedBy, differences: ofSignature } =
    index === undefined
      ? { differences: [] }
      : checkSignature({ index, signature: await published.read(signatureFile) }, key)

  const differences = [...ofSignature, ...compared.differences]
  for (const { kind, about } of differences) print(`/${decodeURI(about)}: ${verify.differences[kind]}`)
  if (compared.site !== undefined) {
    const { articles, site: named } = compared
    print(verify.compared({ articles, site: named, differences: differences.length }))
  }
  if (signedBy !== undefined) print(verify.signedBy({ key: signedBy }))
  else if (differences.length === 0) print(verify.unsigned)
  return differences.length === 0 ? 0 : 1
}

function publishedSite(site: string, folder: string): PublishedSite {
  if (/^https?:\/\//i.test(site) && URL.canParse(site)) return siteOnHost(site)
  const path = resolve(folder, site)
  if (!existsSync(path)) throw new UsageFault('folder-missing', { folder: site })
  return siteInFolder(path)
}
