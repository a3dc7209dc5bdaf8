/**
 * A page that leads on at once. Readers see it for a moment, so it carries the agency's name and nothing to wait for.
 */
import type { SignpostModel } from '../../src/model/signpost-pages.ts'
import { Emblem } from './emblem.tsx'
import { Head } from './head.tsx'

interface SignpostProps {
  readonly model: SignpostModel
  readonly heading: string
}

export function Signpost({ model, heading }: SignpostProps) {
  const { site, target } = model
  return (
    <html lang={site.lang}>
      <Head frame={model}>
        <meta http-equiv="refresh" content={`0; url=${target.href}`} />
      </Head>
      <body>
        <header class="masthead">
          <div class="wrap">
            <Emblem site={site} />
          </div>
        </header>
        <main class="wrap signpost" id="main">
          <h1>{heading}</h1>
          <p>
            <a href={target.href}>{target.label}</a>
          </p>
        </main>
      </body>
    </html>
  )
}
