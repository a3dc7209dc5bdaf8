/**
 * The head of every page: the agency, the portal it belongs to, and on small screens the button of the menu.
 */
import type { SiteModel } from '../../src/model/page-model.ts'
import { Emblem } from './emblem.tsx'
import { menuId } from './menu.tsx'

export function Masthead({ site }: { readonly site: SiteModel }) {
  const { parent } = site.agency
  return (
    <header class="masthead">
      <div class="wrap">
        <Emblem site={site} />
        {parent && (
          <a class="masthead-parent" href={parent.href}>
            {parent.label}
          </a>
        )}
        <button class="menu-button" type="button" popovertarget={menuId}>
          {site.words.menu}
        </button>
      </div>
    </header>
  )
}
