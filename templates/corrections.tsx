/**
 * The register of corrections: what was wrong in which article, and what is right.
 */
import type { CorrectionsModel } from '../src/model/page-model.ts'
import { CorrectionList } from './components/correction-list.tsx'
import { Document } from './components/document.tsx'
import { FeedLinks } from './components/feed-links.tsx'
import { PageHeader } from './components/page-header.tsx'
import { Pager } from './components/pager.tsx'

export function CorrectionsPage({ model }: { readonly model: CorrectionsModel }) {
  const { corrections, alternates, site } = model
  const { words } = site
  return (
    <Document frame={model}>
      <PageHeader title={model.title} intro={words.correctionsIntro} note={model.pageText} />
      {corrections.length > 0 ? (
        <CorrectionList corrections={corrections} heading="h2" words={words} />
      ) : (
        <p class="empty">{words.noCorrections}</p>
      )}
      {alternates && (
        <p class="more">
          <FeedLinks feeds={alternates} label={words.correctionFeeds} />
        </p>
      )}
      <Pager newer={model.newer} older={model.older} label={words.pages} />
    </Document>
  )
}
