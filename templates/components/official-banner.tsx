/**
 * Whose site this is, above everything else, and how readers can tell it from one that only looks like it.
 */
import type { SiteModel } from '../../src/model/page-model.ts'
import { GenuineAddress } from './genuine-address.tsx'

export function OfficialBanner({ site }: { readonly site: SiteModel }) {
  const { agency, genuine, words } = site
  const [before, after] = words.officialSiteOf.split('{agency}')
  return (
    <details class="official">
      <summary>
        <span class="wrap">
          {before}
          {agency.name}
          {after} <span class="official-how">{words.howToKnow}</span>
        </span>
      </summary>
      <div class="wrap">
        <GenuineAddress beginning={genuine} words={words} />
      </div>
    </details>
  )
}
