import type { OutputFile } from '../model/output-file.ts'
import type { Edition } from './edition.ts'
import { linksWithin } from './links-within.ts'
import { outputPath } from './output-path.ts'
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
    path: outputPath(address),
    source,
    links: everywhere.concat(linksOf(subject)),
    content: { page: subject, ...(body && { body }) },
  }))
}
