/**
 * The emblem and the name of the agency: who speaks here, and the way to its front page.
 */
import type { SiteModel } from '../../src/model/page-model.ts'

export function Emblem({ site }: { readonly site: SiteModel }) {
  const { agency, emblem } = site
  return (
    <a class="emblem" href={site.home}>
      {/* The name stands beside it: read aloud, the emblem would only repeat it. */}
      <img src={emblem.src} alt="" width={emblem.width} height={emblem.height} />
      <span class="emblem-text">
        {agency.kind && <span class="emblem-kind">{agency.kind}</span>}
        <span class="emblem-name">{agency.name}</span>
      </span>
    </a>
  )
}
