/**
 * One line of the ledger: what is counted, the figure, and beside it the unit or the share of the whole.
 */
import type { FigureRow } from '../../src/model/page-model.ts'
import { SeriesLine } from './series-line.tsx'
import { toneClass } from './tone-class.ts'

interface FigureLineProps {
  readonly row: FigureRow
  /** The place of a part among its siblings, which gives it its tone in the bar. */
  readonly place?: number
}

export function FigureLine({ row, place }: FigureLineProps) {
  const { label, value, text, unit, share, role } = row
  return (
    <>
      <tr class={place === undefined ? role : `${role} ${toneClass(place)}`} data-proof="figure">
        <th scope="row">{label}</th>
        <td>
          <data value={value}>{text}</data>
        </td>
        <td>{share ?? unit}</td>
      </tr>
      <SeriesLine series={row.series} />
    </>
  )
}
