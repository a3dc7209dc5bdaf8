/** Makes a site of articles and pages: order, addresses, lists, neighbours, links. */
import { byPlace, type Outcome, outcomeOfEach } from '../model/diagnostic.ts'
import type { Site, Tree } from '../model/site.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { catalogueTree, type TreeContext } from './catalogue-tree.ts'
import { nextChange } from './next-change.ts'
import { planSite, type SitePlan } from './plan-site.ts'
import { securityExpired } from './security-expired.ts'
import { unsafeNames } from './unsafe-names.ts'
import { shownPictures, usedMedia } from './used-media.ts'
import { whereabouts } from './whereabouts.ts'

export type { CatalogueInput }

/**
 * Catalogues what is public at `now`; the order of the input changes nothing.
 *
 * With errors the value is still whole, but its pages may lead nowhere: it is not for publishing.
 */
export function catalogueSite(input: CatalogueInput): Outcome<Site> {
  const { settings, now, media } = input
  const { value: plan, diagnostics } = planSite(input)
  const context = contextOf(input, plan)
  const trees = outcomeOfEach(plan.trees, (tree) => catalogueTree(tree, context))
  const [own, ...translations] = trees.value as [Tree, ...Tree[]]
  const used = usedMedia(trees.value, media)
  const pictures = shownPictures(trees.value, media)
  const published = new Set([...used, ...pictures].map(({ file }) => file))
  const next = nextChange(input.articles, { ...settings, now })
  return {
    value: {
      ...own,
      translations,
      media: used,
      pictures,
      ...plan.followed,
      ...(next && { nextChange: next }),
    },
    diagnostics: [
      ...diagnostics,
      ...trees.diagnostics,
      ...securityExpired(settings, now),
      ...unsafeNames({
        settings,
        articles: plan.articles,
        pages: plan.pages,
        media: media.filter((file) => published.has(file)),
      }),
    ].sort(byPlace),
  }
}

function contextOf(input: CatalogueInput, plan: SitePlan): TreeContext {
  const { settings, now, preview, media, broken, pictures } = input
  return {
    ...{ now, preview, pictures },
    translations: plan.translations,
    siteUrl: settings.url,
    media: new Map(media.map((file) => [file.path, file])),
    where: whereabouts({
      now,
      broken,
      media,
      articles: plan.articles,
      pages: plan.pages,
      others: plan.trees.flatMap(({ others }) => others),
      redirects: plan.followed.redirects,
    }),
  }
}
