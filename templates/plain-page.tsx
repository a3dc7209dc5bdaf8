/**
 * A page that is not news: who the office is, how to reach it.
 */
import type { PlainPageModel } from '../src/model/page-model.ts'
import { Document } from './components/document.tsx'
import { PageHeader } from './components/page-header.tsx'
import { Prose } from './components/prose.tsx'

export function PlainPage({ model }: { readonly model: PlainPageModel }) {
  return (
    <Document frame={model}>
      <article class="plain-page">
        <PageHeader title={model.title} intro={model.summary} state={model.state} />
        <Prose body={model.body} leads />
      </article>
    </Document>
  )
}
