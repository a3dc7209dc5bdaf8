/**
 * What readers with disabilities may expect of the site, what is still missing, and whom to tell.
 */
import type { AccessibilityModel } from '../src/model/page-model.ts'
import { Ask } from './components/ask.tsx'
import { Document } from './components/document.tsx'
import { PageHeader } from './components/page-header.tsx'
import { Time } from './components/time.tsx'

export function AccessibilityPage({ model }: { readonly model: AccessibilityModel }) {
  const { title, intro, exceptions, reviewed, site } = model
  const { words } = site
  return (
    <Document frame={model}>
      <PageHeader title={title} intro={intro} />
      <div class="prose">
        <h2>{words.accessibilityDone}</h2>
        <ul>
          {Object.values(words.accessibilityFeatures).map((feature) => (
            <li key={feature}>{feature}</li>
          ))}
        </ul>
        <h2>{words.accessibilityExceptions}</h2>
        {exceptions.length === 0 && <p>{words.noExceptions}</p>}
        {exceptions.length > 0 && (
          <ul>
            {exceptions.map((exception) => (
              <li key={exception}>{exception}</li>
            ))}
          </ul>
        )}
        <h2>{words.accessibilityHelp}</h2>
        <p>{words.accessibilityContact}</p>
        <Ask site={site} />
        <p>
          <Time time={reviewed} />
        </p>
      </div>
    </Document>
  )
}
