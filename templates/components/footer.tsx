/**
 * Who answers for this site and how to reach them, and what else there is: what a state's portal owes its readers.
 */
import type { SiteModel } from '../../src/model/page-model.ts'
import { FeedLinks } from './feed-links.tsx'

export function Footer({ site }: { readonly site: SiteModel }) {
  const { agency, words, licence, social } = site
  return (
    <footer class="footer">
      <div class="wrap">
        <div class="footer-agency">
          <p class="footer-name">
            {agency.kind && `${agency.kind} `}
            {agency.name}
          </p>
          <p>{`${words.responsible}: ${agency.responsible}`}</p>
          <address>
            <p>{`${words.address}: ${agency.address}`}</p>
            {agency.phone && <p>{`${words.phone}: ${agency.phone}`}</p>}
            <p>
              {`${words.email}: `}
              <a href={`mailto:${agency.email}`}>{agency.email}</a>
            </p>
          </address>
        </div>
        <nav class="footer-links" aria-label={words.siteMap}>
          <ul>
            {site.footerLinks.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
            <li>
              <FeedLinks feeds={site.feeds} label={words.feeds} />
            </li>
          </ul>
        </nav>
        <ul class="footer-elsewhere">
          {agency.parent && (
            <li>
              {`${words.parentPortal}: `}
              <a href={agency.parent.href}>{agency.parent.label}</a>
            </li>
          )}
          {social.map(({ name, href }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
          {licence && (
            <li>
              {`${words.licence}: `}
              <a href={licence.href}>{licence.label}</a>
            </li>
          )}
        </ul>
      </div>
    </footer>
  )
}
