import type { ArticleFigures } from './article-figures.ts'

/**
 * The figures of an article as they stand in its front matter, with a period's first and last day.
 *
 * Values are texts: JSON readers make binary fractions of its numbers.
 */
export function figuresJson({ id, title, address, published, metrics }: ArticleFigures): string {
  const figures = metrics.map(({ id, label, value, sum, ...more }) => ({
    id,
    label,
    value,
    ...more,
    ...(sum.length > 0 && { sum }),
  }))
  return `${JSON.stringify({ article: { id, title, address, published }, figures }, undefined, 2)}\n`
}
