import { emblem, type Form, spelledOut, withFrontMatter } from './form.ts'
import { categories, offices } from './vocabulary.ts'

/** The corpus as a Hugo site; configuration and layouts are in `hugo/`. Months are a taxonomy, as Hugo has no archive. */
export const hugoForm: Form = {
  article: (article) => ({
    path: `content/tin/${article.published.slice(0, 4)}/${article.slug}.md`,
    text: withFrontMatter(
      {
        title: article.title,
        slug: article.slug,
        summary: article.summary,
        date: `${article.published}:00+07:00`,
        author: article.author,
        source: { name: article.office.name, date: article.published.slice(0, 10) },
        categories: [article.category.id],
        offices: [article.office.id],
        tags: article.tags,
        months: [article.published.slice(0, 7)],
        metrics: article.metrics,
      },
      spelledOut(article),
    ),
  }),
  site: () => [
    { path: 'content/tin/_index.md', text: withFrontMatter({ title: 'Tất cả tin' }, '') },
    ...categories.map(titled('categories')),
    ...offices.map(titled('offices')),
    { path: 'static/media/emblem.svg', text: emblem },
  ],
  rest: 'tests/bench/hugo',
  footer: { from: 'tests/bench/hugo/layouts/partials/footer.html', to: 'layouts/partials/footer.html' },
}

function titled(taxonomy: string) {
  return ({ id, name }: { readonly id: string; readonly name: string }) => ({
    path: `content/${taxonomy}/${id}/_index.md`,
    text: withFrontMatter({ title: name }, ''),
  })
}
