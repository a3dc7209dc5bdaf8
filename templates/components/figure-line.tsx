/**
 * One line of the ledger: what is counted, the figure, and beside it the unit or the share of the whole.
 */
import type { FigureRow } from '../../src/model/page-model.ts'
import { toneClass } from './tone-class.ts'

interface FigureLineProps {
  readonly row: FigureRow
  /** The place of a part among its siblings, which gives it its tone in the bar. */
  readonly tone?: number
}

export function FigureLine({ row, tone }: FigureLineProps) {
  const { label, value, text, unit, share, role } = row
  return (
    <tr class={`figure-${role}`}>
      <th scope="row">
        {tone !== undefined && <span class={`swatch ${toneClass(tone)}`} aria-hidden="true" />}
        {label}
      </th>
      <td class="figure-value">
        <data value={value}>{text}</data>
      </td>
      <td class="figure-unit">{share ?? unit}</td>
    </tr>
  )
}
