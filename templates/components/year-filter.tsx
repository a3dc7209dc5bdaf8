/**
 * The years of a list that is too long to turn its pages, with how much each of them holds.
 */
import type { Link } from '../../src/model/page-model.ts'

interface YearFilterProps {
  readonly years: readonly Link[]
  readonly label: string
}

export function YearFilter({ years, label }: YearFilterProps) {
  return (
    <nav class="year-filter" aria-label={label}>
      <p>{`${label}: `}</p>
      <ul>
        {years.map((year) => (
          <li key={year.href}>
            <a href={year.href}>{year.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
