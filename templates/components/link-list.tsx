/**
 * Links in columns: short labels that are looked up, not read.
 */
import type { Link } from '../../src/model/page-model.ts'

export function LinkList({ links }: { readonly links: readonly Link[] }) {
  return (
    <ul class="link-list">
      {links.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
