/**
 * How to reach the agency by phone and by mail.
 */
import type { SiteModel } from '../../src/model/page-model.ts'

export function Ask({ site }: { readonly site: SiteModel }) {
  const { agency, words } = site
  return (
    <ul class="ask">
      {agency.phone && (
        <li>
          {`${words.phone}: `}
          <a href={`tel:${agency.phone.replace(/[^+\d]/g, '')}`}>{agency.phone}</a>
        </li>
      )}
      <li>
        {`${words.email}: `}
        <a href={`mailto:${agency.email}`}>{agency.email}</a>
      </li>
    </ul>
  )
}
