/**
 * What stands above a title: the category, and the office.
 */
import type { Link } from '../../src/model/page-model.ts'

interface KickerProps {
  readonly category: Link
  readonly office?: Link | undefined
}

export function Kicker({ category, office }: KickerProps) {
  return (
    <p class="kicker">
      <a href={category.href}>{category.label}</a>
      {office && (
        <a class="kicker-office" href={office.href}>
          {office.label}
        </a>
      )}
    </p>
  )
}
