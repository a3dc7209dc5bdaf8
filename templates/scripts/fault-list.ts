import type { AnnouncedFault, Announcement } from '../../src/model/announcement.ts'

/** The errors of a build as a list over the page, which the button and Escape take away. */
export function faultList(
  { lang, heading, note, close, faults }: Announcement,
  onClose: () => void,
): HTMLElement {
  const host = document.createElement('bantin-faults')
  host.lang = lang
  const leave = () => {
    host.remove()
    onClose()
  }
  const button = element('button', '', [close])
  button.addEventListener('click', leave)
  const title = element('h2', '', [heading])
  title.id = 'heading'
  const panel = element('section', 'faults', [
    element('div', 'head', [title, button]),
    element('p', 'note', [note]),
    element('ol', '', faults.map(item)),
  ])
  panel.setAttribute('role', 'alert')
  panel.setAttribute('aria-labelledby', 'heading')
  panel.tabIndex = 0
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave()
  })
  const style = document.createElement('link')
  style.rel = 'stylesheet'
  style.href = document.querySelector<HTMLLinkElement>('link[href="/.bantin/dev.css"]')?.href ?? ''
  host.attachShadow({ mode: 'open' }).append(style, panel)
  return host
}

function item({ place, code, message, hint }: AnnouncedFault): HTMLElement {
  const at = [place, code].filter((part) => part !== undefined).join('  ')
  return element('li', '', [
    ...(at === '' ? [] : [element('p', 'place', [at])]),
    element('p', 'message', withCode(message)),
    ...(hint === undefined ? [] : [element('p', 'hint', withCode(hint))]),
  ])
}

/** What stands between backticks, as code. */
function withCode(text: string): readonly (string | HTMLElement)[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? element('code', '', [part]) : part))
}

function element(name: string, className: string, children: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  made.append(...children)
  return made
}
