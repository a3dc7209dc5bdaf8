import type { UrlPath } from '../model/address.ts'
import type { Look } from '../model/look.ts'
import type { OutputFile } from '../model/output-file.ts'
import { type FilePath, filePath } from '../model/place.ts'
import type { Edition } from './edition.ts'
import { linksOf } from './links-of.ts'
import type { PagePlan } from './page-plan.ts'

/** The files of the planned pages; each is drawn when its content is asked for, and not kept. */
export function pageOutputs(
  plans: readonly PagePlan[],
  { shared, addresses }: Edition,
  look: Look,
): readonly OutputFile[] {
  const everywhere = linksOf(shared, addresses)
  return plans.map(({ address, source, leads, model }) => ({
    path: pageFile(address),
    source,
    links: everywhere.concat(linksOf(leads(), addresses)),
    content: () => look.draw(model()),
  }))
}

/** The file that a server gives for an address: of a folder, its index. */
function pageFile(address: UrlPath): FilePath {
  return filePath(`${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`)
}
