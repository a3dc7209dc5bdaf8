/**
 * The way from the front page down to this one.
 */
import type { Link } from '../../src/model/page-model.ts'

interface BreadcrumbProps {
  readonly links: readonly Link[]
  readonly label: string
}

export function Breadcrumb({ links, label }: BreadcrumbProps) {
  if (links.length === 0) return null
  return (
    <nav class="breadcrumb" aria-label={label}>
      <ol>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
