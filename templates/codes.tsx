/**
 * From a sheet of paper to its article: a line to type the code into, where scripts run, and the codes as lists.
 */
import type { CodesModel } from '../src/model/page-model.ts'
import { CodeForm } from './components/code-form.tsx'
import { Document } from './components/document.tsx'
import { GenuineAddress } from './components/genuine-address.tsx'
import { LinkList } from './components/link-list.tsx'
import { PageHeader } from './components/page-header.tsx'

export function CodesPage({ model }: { readonly model: CodesModel }) {
  const { title, site, beginning, folder, links, shows } = model
  const { words } = site
  const isFirst = shows === 'beginnings'
  return (
    <Document frame={model}>
      <PageHeader title={title} intro={isFirst ? words.codesIntro : undefined} />
      <GenuineAddress beginning={beginning} words={words} />
      <CodeForm folder={folder.href} words={words} />
      {links.length === 0 && <p class="empty">{words.nothingHere}</p>}
      {links.length > 0 && (
        <section class={`codes ${shows}`}>
          {isFirst && <h2 class="label">{words.codesByBeginning}</h2>}
          <LinkList links={links} />
        </section>
      )}
    </Document>
  )
}
