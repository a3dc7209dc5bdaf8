/**
 * The page for an address that leads nowhere: it says so plainly and offers the ways on.
 */
import type { NotFoundModel } from '../src/model/page-model.ts'
import { Document } from './components/document.tsx'
import { LinkList } from './components/link-list.tsx'
import { PageHeader } from './components/page-header.tsx'

export function NotFoundPage({ model }: { readonly model: NotFoundModel }) {
  return (
    <Document frame={model}>
      <PageHeader title={model.title} intro={model.site.words.notFoundHelp} />
      <div class="ways">
        <LinkList links={model.links} />
      </div>
    </Document>
  )
}
