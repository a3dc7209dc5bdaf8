/**
 * The neighbours of a listing page. There is no total: pages are numbered from the oldest, and only time adds to them.
 */
import type { Link } from '../../src/model/page-model.ts'

interface PagerProps {
  readonly newer?: Link | undefined
  readonly older?: Link | undefined
  readonly label: string
}

export function Pager({ newer, older, label }: PagerProps) {
  if (!newer && !older) return null
  return (
    <nav class="pager" aria-label={label}>
      {newer && (
        <a class="pager-newer" href={newer.href} rel="prev">
          {newer.label}
        </a>
      )}
      {older && (
        <a class="pager-older" href={older.href} rel="next">
          {older.label}
        </a>
      )}
    </nav>
  )
}
