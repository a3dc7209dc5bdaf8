/**
 * The frame of every page: landmarks in reading order, and a way past them for the keyboard.
 */
import type { ComponentChildren } from 'preact'
import type { Frame } from '../../src/model/page-model.ts'
import { Breadcrumb } from './breadcrumb.tsx'
import { Footer } from './footer.tsx'
import { Head } from './head.tsx'
import { Masthead } from './masthead.tsx'
import { Menu } from './menu.tsx'
import { OfficialBanner } from './official-banner.tsx'

interface DocumentProps {
  readonly frame: Frame
  readonly children: ComponentChildren
}

export function Document({ frame, children }: DocumentProps) {
  const { site } = frame
  return (
    <html lang={site.lang}>
      <Head frame={frame} />
      <body>
        <a class="skip" href="#main">
          {site.words.skipToContent}
        </a>
        <OfficialBanner site={site} />
        <Masthead frame={frame} />
        <Menu frame={frame} />
        <main class="wrap" id="main">
          <Breadcrumb links={frame.breadcrumb} label={site.words.breadcrumb} />
          {children}
        </main>
        <Footer site={site} />
      </body>
    </html>
  )
}
