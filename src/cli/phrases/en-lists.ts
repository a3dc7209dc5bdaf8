/** What the commands that list articles and figures say, in English. */
import { english as count } from './counted.ts'
import type { Phrases } from './phrases.ts'

export const lists: Pick<Phrases, 'list' | 'metrics'> = {
  list: {
    states: {
      draft: 'draft',
      scheduled: 'scheduled',
      published: 'published',
      expired: 'expired',
      withdrawn: 'withdrawn',
      removed: 'removed',
      corrected: 'corrected',
    },
    none: 'No articles.',
    incomplete: 'Articles with errors are not in the list; `bantin check` names the errors.',
  },
  metrics: {
    heads: { id: 'id', label: 'what', value: 'value', time: 'as of', file: 'article' },
    counts: ({ figures, articles }) => `${count(figures, 'figure')} in ${count(articles, 'article')}.`,
    none: 'No article states such a figure.',
    incomplete: 'The figures of articles with errors are not in the list.',
  },
}
