/**
 * What stands for an article that was removed: that it is gone, why, and whom to ask.
 */
import type { TombstoneModel } from '../src/model/page-model.ts'
import { Ask } from './components/ask.tsx'
import { Document } from './components/document.tsx'
import { Notice } from './components/notice.tsx'
import { PageHeader } from './components/page-header.tsx'

export function TombstonePage({ model }: { readonly model: TombstoneModel }) {
  const { notice, help, site } = model
  return (
    <Document frame={model}>
      <PageHeader title={model.title} />
      <Notice notice={notice} words={site.words} />
      <p>{help}</p>
      <Ask site={site} />
    </Document>
  )
}
