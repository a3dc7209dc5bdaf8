/**
 * What the code on a sheet opens that is older than a correction: what changed, and the way to the article.
 */
import type { OldSheetModel } from '../src/model/signpost-pages.ts'
import { CorrectionList } from './components/correction-list.tsx'
import { Document } from './components/document.tsx'
import { Notice } from './components/notice.tsx'
import { PageHeader } from './components/page-header.tsx'

export function OldSheetPage({ model }: { readonly model: OldSheetModel }) {
  const { notice, corrections, target, help, site } = model
  const { words } = site
  return (
    <Document frame={model}>
      <PageHeader title={model.title} intro={help} />
      {notice && <Notice notice={notice} words={words} />}
      <div class="corrections-box">
        <CorrectionList corrections={corrections} words={words} />
      </div>
      <section class="way-on">
        <h2 class="label">{model.wayOn}</h2>
        <p class="way-on-link">
          <a href={target.href}>{target.label}</a>
        </p>
      </section>
    </Document>
  )
}
