import type { Frame } from '../../model/page-model.ts'

/** The way to a page in the words of schema.org; it ends with the page itself. */
export function breadcrumbList({
  title,
  canonical,
  breadcrumb,
}: Pick<Frame, 'title' | 'canonical' | 'breadcrumb'>): object {
  const trail = [
    ...breadcrumb.map(({ label, href }) => ({ name: label, item: new URL(href, canonical).href })),
    { name: title, item: canonical },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  }
}
