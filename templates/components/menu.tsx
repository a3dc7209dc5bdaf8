/**
 * The main navigation: a line of links where there is room, a sheet that the browser itself opens where there isn't.
 *
 * A popover needs no script; a browser that does not know it shows the links at once.
 */
import type { Frame, Link } from '../../src/model/page-model.ts'

export const menuId = 'menu'

export function Menu({ frame }: { readonly frame: Frame }) {
  const { site } = frame
  return (
    <nav class="menu" id={menuId} popover="auto" aria-label={site.words.mainNavigation}>
      <button class="menu-close" type="button" popovertarget={menuId} popovertargetaction="hide">
        {site.words.closeMenu}
      </button>
      <ul class="wrap">
        {site.menu.map((link) => (
          <li key={link.href}>
            <MenuLink link={link} frame={frame} />
          </li>
        ))}
        {site.search && (
          <li class="menu-search">
            <MenuLink link={site.search} frame={frame} />
          </li>
        )}
      </ul>
    </nav>
  )
}

interface MenuLinkProps {
  readonly link: Link
  readonly frame: Frame
}

function MenuLink({ link: { label, href }, frame }: MenuLinkProps) {
  return (
    <a href={href} aria-current={href === frame.currentMenu ? currentState(frame, href) : undefined}>
      {label}
    </a>
  )
}

/** `page` where the item leads to this very page, `true` where this page is only below it. */
function currentState({ canonical }: Frame, href: string): 'page' | 'true' {
  return canonical.endsWith(href) ? 'page' : 'true'
}
