import { emblem, type Form, spelledOut, withFrontMatter } from './form.ts'
import { addressOf } from './make-corpus.ts'
import { categories, offices } from './vocabulary.ts'

/** The corpus as an Eleventy site; configuration and layouts are in `eleventy/`. */
export const eleventyForm: Form = {
  article: (article) => ({
    path: `src/tin/${article.published.slice(0, 4)}/${article.slug}.md`,
    text: withFrontMatter(
      {
        id: article.id,
        title: article.title,
        summary: article.summary,
        date: `${article.published}:00+07:00`,
        author: article.author,
        source: { name: article.office.name, date: article.published.slice(0, 10) },
        category: article.category.id,
        office: article.office.id,
        subjects: article.tags,
        metrics: article.metrics,
        permalink: addressOf(article),
      },
      spelledOut(article),
    ),
  }),
  site: () => [
    { path: 'src/_data/categories.json', text: JSON.stringify(categories) },
    { path: 'src/_data/offices.json', text: JSON.stringify(offices) },
    { path: 'static/media/emblem.svg', text: emblem },
  ],
  rest: 'tests/bench/eleventy',
  footer: { from: 'tests/bench/eleventy/src/_includes/footer.njk', to: 'src/_includes/footer.njk' },
}
