/**
 * One line of the ledger: what is counted, the figure, and beside it the unit or the share of the whole. Under it
 * stands what else there is to say of the figure.
 */
import type { FigureRow } from '../../src/model/figure-models.ts'
import { BarChart } from './charts/bar-chart.tsx'
import { Swatch } from './charts/swatch.tsx'
import { SeriesLine } from './series-line.tsx'

interface FigureLineProps {
  readonly row: FigureRow
  /** The place of a part among its siblings, which gives it its tone in the bar. */
  readonly place?: number | 'rest'
}

/** In characters; a longer number is set in smaller ones. */
const longest = 9

export function FigureLine({ row, place }: FigureLineProps) {
  const { label, value, text, precision, unit, share, role, remarks = [], source, comparison } = row
  return (
    <>
      <tr
        class={text.length > longest ? `${role} long` : role}
        {...(role !== 'rest' && { 'data-proof': 'figure' })}
      >
        <th scope="row">
          {place !== undefined && <Swatch place={place} />}
          {label}
        </th>
        <td>
          {precision && `${precision} `}
          <data value={value}>{text}</data>
        </td>
        <td>{share ?? unit}</td>
      </tr>
      {(remarks.length > 0 || source || comparison) && (
        <tr class={`${role} remarks`}>
          <td colspan={3}>
            {remarks.map((remark) => (
              <p key={remark}>{remark}</p>
            ))}
            {source && <p>{source.href ? <a href={source.href}>{source.text}</a> : source.text}</p>}
            {comparison && <BarChart chart={comparison} />}
          </td>
        </tr>
      )}
      <SeriesLine series={row.series} />
    </>
  )
}
