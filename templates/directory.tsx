/**
 * A list of lists: the years and months of the archive, all tags, all offices.
 */
import type { DirectoryModel } from '../src/model/page-model.ts'
import { Document } from './components/document.tsx'
import { LinkList } from './components/link-list.tsx'
import { PageHeader } from './components/page-header.tsx'

export function DirectoryPage({ model }: { readonly model: DirectoryModel }) {
  return (
    <Document frame={model}>
      <PageHeader title={model.title} />
      {model.groups.length === 0 && <p class="empty">{model.site.words.nothingHere}</p>}
      {model.groups.map(({ title, links }) => (
        <section class="directory" key={title?.href}>
          {title && (
            <h2 class="label">
              <a href={title.href}>{title.label}</a>
            </h2>
          )}
          <LinkList links={links} />
        </section>
      ))}
    </Document>
  )
}
