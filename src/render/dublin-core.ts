import type { Frame } from '../model/page-model.ts'
import type { ArticleSubject } from './article-model.ts'
import type { NamedArticle } from './article-open-graph.ts'

/**
 * An article in the fifteen elements of Dublin Core; several values of one stand in one, with semicolons between them,
 * as Vietnamese portals write them.
 *
 * @see Circular 24/2011/TT-BTTTT, which asked portals for them until 2024
 * @see https://www.dublincore.org/specifications/dublin-core/dc-html/
 */
export function dublinCore(
  { authors, identifier }: Pick<ArticleSubject, 'authors' | 'identifier'>,
  model: NamedArticle,
): NonNullable<Frame['dublinCore']> {
  const { site, category, tags, source, office } = model
  const values: Readonly<Record<string, string | undefined>> = {
    'DC.title': model.title,
    'DC.creator': listed(authors),
    'DC.subject': listed([category.label, ...tags.map(({ label }) => label)]),
    'DC.description': model.summary,
    'DC.publisher': site.agency.name,
    'DC.contributor': office?.label,
    'DC.date': model.published.machine,
    'DCTERMS.modified': model.updated?.machine,
    'DC.type': 'Text',
    'DC.format': 'text/html',
    'DC.identifier': identifier,
    'DC.source': source.href ?? source.name,
    'DC.language': site.lang,
    'DC.rights': site.licence?.href,
  }
  return Object.entries(values).flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, content }],
  )
}

function listed(values: readonly string[]): string {
  return values.join('; ')
}
