import { groupBy } from '../model/group-by.ts'
import type { Look } from '../model/look.ts'
import type { OutputFile } from '../model/output-file.ts'
import { filePath } from '../model/place.ts'
import type { Site } from '../model/site.ts'
import { codeListPlans } from './codes-model.ts'
import { editionsOf } from './editions.ts'
import type { Imprint } from './imprint.ts'
import { notFoundPlan } from './not-found-model.ts'
import { pageOutputs } from './page-outputs.ts'
import type { PageSubject } from './page-subject.ts'
import { pictureOutputs } from './picture-outputs.ts'
import { proofFiles } from './proof/proof-files.ts'
import { type ArticleProof, proofsOf } from './proof/proofs-of.ts'
import { publishedCodes } from './published-codes.ts'
import { renderTree } from './render-tree.ts'
import { robots } from './robots.ts'
import { securityText } from './security-text.ts'
import { sitemaps } from './sitemaps/sitemaps.ts'
import { webManifest } from './web-manifest.ts'

/** Every file of a site, and what it takes to print those of them that are pages. */
export interface Rendering {
  readonly outputs: readonly OutputFile<PageSubject>[]
  readonly imprint: Imprint
  /** What the lists among the outputs prove. */
  readonly proofs: readonly ArticleProof[]
}

/**
 * Plans every file of the published site; a checked site always renders.
 *
 * Planning settles paths, links and what is on which page. A page's bytes are made by `printPage`, and the same
 * site and look always give the same bytes. What a site has once is in its own language.
 */
export function renderSite(site: Site, look: Pick<Look, 'assets' | 'files' | 'scripts'>): Rendering {
  const editions = editionsOf(site, look)
  const [own] = editions
  const redirectsTo = groupBy(site.redirects, ({ to }) =>
    editions.findLast(({ at }) => to.startsWith(at.home)),
  )
  const codes = publishedCodes(site)
  const trees = editions.map((edition) => ({
    edition,
    ...renderTree({ redirects: redirectsTo.get(edition) ?? [], codes }, edition),
  }))
  const proofs = proofsOf(editions)
  const outputs = [
    ...look.files,
    ...site.media.map(mediaOutput),
    ...pictureOutputs(site),
    ...trees.flatMap(({ outputs }) => outputs),
    ...pageOutputs([...codeListPlans(codes, own), notFoundPlan(own)], own),
    ...sitemaps(trees, own),
    robots(own),
    ...securityText(own),
    webManifest(look.assets.icons, own),
    ...proofFiles(proofs, own.imprint),
  ]
  return { outputs, imprint: own.imprint, proofs }
}

function mediaOutput({ path, file }: Site['media'][number]): OutputFile<never> {
  return { path: filePath(path.slice(1)), source: file.path, links: [], content: { copyOf: file.location } }
}
