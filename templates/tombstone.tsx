/**
 * What stands for an article that was removed: that it is gone, why, and whom to ask.
 */
import type { TombstoneModel } from '../src/model/page-model.ts'
import { Document } from './components/document.tsx'
import { Notice } from './components/notice.tsx'
import { PageHeader } from './components/page-header.tsx'

export function TombstonePage({ model }: { readonly model: TombstoneModel }) {
  const { notice, help, site } = model
  const { agency, words } = site
  return (
    <Document frame={model}>
      <PageHeader title={model.title} />
      <Notice notice={notice} words={words} />
      <p>{help}</p>
      <ul class="ask">
        {agency.phone && (
          <li>
            {`${words.phone}: `}
            <a href={`tel:${agency.phone.replace(/[^+\d]/g, '')}`}>{agency.phone}</a>
          </li>
        )}
        <li>
          {`${words.email}: `}
          <a href={`mailto:${agency.email}`}>{agency.email}</a>
        </li>
      </ul>
    </Document>
  )
}
