/**
 * The values of a series, newest first; under each the article that stated it, and what was stated before.
 */
import type { SeriesModel, SeriesRow } from '../../src/model/series-pages.ts'
import { ArticleReference } from './article-reference.tsx'

export function SeriesTable({ model }: { readonly model: SeriesModel }) {
  const { words } = model.site
  return (
    <table class="series-table">
      <caption class="visually-hidden">{model.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.figureTime}</th>
          <Heading name={words.figureValue} unit={model.unit} />
          <Heading name={words.difference} unit={model.differenceUnit} />
        </tr>
      </thead>
      {model.rows.map((row) => (
        <SeriesLines row={row} key={row.time} />
      ))}
    </table>
  )
}

function SeriesLines({ row }: { readonly row: SeriesRow }) {
  const { time, value, text, difference, marks, article, former } = row
  return (
    <tbody>
      <tr>
        <th scope="row">{time}</th>
        <td>
          <data value={value}>{text}</data>
        </td>
        <td>{difference ?? '–'}</td>
      </tr>
      <tr class="series-article">
        <td colspan={3}>
          {marks.map((mark) => (
            <span class="series-mark" key={mark}>
              {mark}
            </span>
          ))}
          <ArticleReference article={article} />
          {former.map(({ text, article }) => (
            <p key={article.href}>
              {text} <ArticleReference article={article} />
            </p>
          ))}
        </td>
      </tr>
    </tbody>
  )
}

function Heading({ name, unit }: { readonly name: string; readonly unit: string | undefined }) {
  return (
    <th scope="col">
      {name} {unit && <span class="series-unit">({unit})</span>}
    </th>
  )
}
