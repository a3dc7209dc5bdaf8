/**
 * Under a figure that stands in a series: what it was before, what has replaced it, and the way to all its values.
 */
import type { SeriesNote } from '../../src/model/figure-models.ts'
import { ArticleReference } from './article-reference.tsx'

export function SeriesLine({ series }: { readonly series: SeriesNote | undefined }) {
  if (series === undefined) return null
  const { link, previous, difference, replaced } = series
  return (
    <tr class="series-line">
      <td colspan={3}>
        {replaced && (
          <strong class="series-replaced">
            {replaced.text} <ArticleReference article={replaced.article} />
          </strong>
        )}
        {previous && (
          <span>
            {previous}
            {difference && ` (${difference})`}
          </span>
        )}
        <a href={link.href}>{link.label}</a>
      </td>
    </tr>
  )
}
