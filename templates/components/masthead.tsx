/**
 * The head of every page: the agency, the portal it belongs to, the other languages, and on small screens the button of
 * the menu.
 */
import type { Frame } from '../../src/model/page-model.ts'
import { Emblem } from './emblem.tsx'
import { Languages } from './languages.tsx'
import { menuId } from './menu.tsx'

export function Masthead({ frame }: { readonly frame: Frame }) {
  const { site } = frame
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
        <Languages frame={frame} />
        <button class="menu-button" type="button" popovertarget={menuId}>
          {site.words.menu}
        </button>
      </div>
    </header>
  )
}
