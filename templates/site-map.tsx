/**
 * Every part of the site on one page, for readers who want to see the whole and for those who cannot use a menu.
 */
import type { SiteMapModel } from '../src/model/page-model.ts'
import { Document } from './components/document.tsx'
import { LinkList } from './components/link-list.tsx'
import { PageHeader } from './components/page-header.tsx'

export function SiteMapPage({ model }: { readonly model: SiteMapModel }) {
  return (
    <Document frame={model}>
      <PageHeader title={model.title} />
      {model.groups.map(({ title, links }) => (
        <section class="directory" key={title}>
          <h2 class="label">{title}</h2>
          <LinkList links={links} />
        </section>
      ))}
    </Document>
  )
}
