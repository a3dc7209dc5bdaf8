/**
 * The main navigation: a line of links where there is room, a sheet that the browser itself opens where there isn't.
 *
 * A popover needs no script; a browser that does not know it shows the links at once.
 */
import type { Frame } from '../../src/model/page-model.ts'

export const menuId = 'menu'

export function Menu({ frame }: { readonly frame: Frame }) {
  const { site, currentMenu } = frame
  return (
    <nav class="menu" id={menuId} popover="auto" aria-label={site.words.mainNavigation}>
      <button class="menu-close" type="button" popovertarget={menuId} popovertargetaction="hide">
        {site.words.closeMenu}
      </button>
      <ul class="wrap">
        {site.menu.map(({ label, href }) => (
          <li key={href}>
            <a href={href} aria-current={href === currentMenu ? currentState(frame, href) : undefined}>
              {label}
            </a>
          </li>
        ))}
        {site.search && (
          <li class="menu-search">
            <a
              href={site.search.href}
              aria-current={
                site.search.href === currentMenu ? currentState(frame, site.search.href) : undefined
              }
            >
              {site.search.label}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** `page` where the item leads to this very page, `true` where this page is only below it. */
function currentState({ canonical }: Frame, href: string): 'page' | 'true' {
  return canonical.endsWith(href) ? 'page' : 'true'
}
