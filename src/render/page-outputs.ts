import type { UrlPath } from '../model/address.ts'
import type { OutputFile } from '../model/output-file.ts'
import { type FilePath, filePath } from '../model/place.ts'
import type { Edition } from './edition.ts'
import { linksWithin } from './links-within.ts'
import type { PagePlan } from './page-plan.ts'
import type { PageSubject } from './page-subject.ts'

/** The files of the planned pages. */
export function pageOutputs(
  plans: readonly PagePlan[],
  { imprint, addresses }: Edition,
): readonly OutputFile<PageSubject>[] {
  const linksOf = linksWithin(addresses)
  const everywhere = linksOf(imprint.shared)
  return plans.map(({ address, source, subject, body }) => ({
    path: pageFile(address),
    source,
    links: everywhere.concat(linksOf(subject)),
    content: { page: subject, ...(body && { body }) },
  }))
}

/** The file that a server gives for an address: of a folder, its index. */
function pageFile(address: UrlPath): FilePath {
  return filePath(`${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`)
}
