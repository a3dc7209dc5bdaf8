/**
 * Series as a ledger: what is counted, how much it is, and when that was.
 */
import type { SeriesItem } from '../../src/model/series-pages.ts'

export function SeriesList({ series }: { readonly series: readonly SeriesItem[] }) {
  return (
    <ul class="series-list">
      {series.map(({ href, label, area, value, text, time, marks }) => (
        <li key={href}>
          <a href={href}>{label}</a>
          {area && <span class="series-area">{area}</span>}
          <data value={value}>{text}</data>
          <span class="series-time">{[time, ...marks].join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}
