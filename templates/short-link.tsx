/**
 * What a scanned code opens. Readers see it for a moment, so it carries the agency's name and nothing to wait for.
 */
import type { ShortLinkModel } from '../src/model/page-model.ts'
import { Emblem } from './components/emblem.tsx'
import { Head } from './components/head.tsx'

export function ShortLinkPage({ model }: { readonly model: ShortLinkModel }) {
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
          <h1>{site.words.movedTo}</h1>
          <p>
            <a href={target.href}>{target.label}</a>
          </p>
        </main>
      </body>
    </html>
  )
}
