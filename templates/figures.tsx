/**
 * Every series of figures: who counts it, what it is about, and its newest value.
 */
import type { FiguresModel } from '../src/model/series-pages.ts'
import { Document } from './components/document.tsx'
import { FiguresData } from './components/figures-data.tsx'
import { PageHeader } from './components/page-header.tsx'
import { SeriesList } from './components/series-list.tsx'

export function FiguresPage({ model }: { readonly model: FiguresModel }) {
  return (
    <Document frame={model}>
      <PageHeader title={model.title} />
      {model.offices.length === 0 && <p class="empty">{model.site.words.noFigures}</p>}
      {model.offices.map(({ office, categories }) => (
        <section class="directory" key={office.href}>
          <h2 class="label">
            <a href={office.href}>{office.label}</a>
          </h2>
          <div>
            {categories.map(({ category, series }) => (
              <section class="series-of-category" key={category.href}>
                <h3>
                  <a href={category.href}>{category.label}</a>
                </h3>
                <SeriesList series={series} />
              </section>
            ))}
          </div>
        </section>
      ))}
      {model.data && <FiguresData data={model.data} heading={model.site.words.figuresAsData} />}
    </Document>
  )
}
