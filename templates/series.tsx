/**
 * One figure over time: its line, its values, and the article that each of them is from.
 */
import type { SeriesModel } from '../src/model/series-pages.ts'
import { Document } from './components/document.tsx'
import { Kicker } from './components/kicker.tsx'
import { Pager } from './components/pager.tsx'
import { SeriesFigure } from './components/series-figure.tsx'
import { SeriesTable } from './components/series-table.tsx'

export function SeriesPage({ model }: { readonly model: SeriesModel }) {
  const { site, title, category, office, area, summary, pageText, chart, sources } = model
  const { words } = site
  return (
    <Document frame={model}>
      <header class="page-header">
        <Kicker category={category} office={office} />
        <h1>{title}</h1>
        {area && <p class="series-area">{area}</p>}
        <p class="summary">{summary}</p>
        {pageText && <p class="page-note">{pageText}</p>}
      </header>
      {chart && <SeriesFigure chart={chart} />}
      <SeriesTable model={model} />
      <section class="block series-sources">
        <h2 class="label">{words.figureSource}</h2>
        <ul>
          {sources.map(({ name, href }) => (
            <li key={name + href}>{href ? <a href={href}>{name}</a> : name}</li>
          ))}
        </ul>
      </section>
      <Pager newer={model.newer} older={model.older} label={words.pages} />
    </Document>
  )
}
