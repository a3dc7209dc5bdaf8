/** Small sites and edits of them from one seed, with links, pictures, and tags that come and go. */
import type { Random } from '../bench/random.ts'
import type { SmallArticle, SmallSite } from './small-site.ts'

const titles = ['Một cửa', 'Hai cửa', 'Ba cửa', 'Bốn cửa'] as const
const texts = ['Nội dung.', 'Nội dunh.', '## Mục\n\nKhác hẳn.', 'Một đoạn.\n\nHai đoạn.\n\n- Ba.'] as const
const categories = ['a', 'b'] as const
/** Empty: ours. */
const footers = ['', '', 'chân trang', 'cuối trang'] as const
const manyTags = 60

export function randomSite(random: Random, count: number): SmallSite {
  const articles = Array.from({ length: count }, (_, number) => randomArticle(random, number, count))
  return { title: 'Bản tin', articles }
}

/** Adds, changes and removes some articles; now and then changes what stands on every page. */
export function randomEdit(random: Random, before: SmallSite): SmallSite {
  const articles = new Map(before.articles.map((article) => [article.number, article]))
  const highest = Math.max(...articles.keys()) + 5
  for (let edits = random.between(1, 12); edits > 0; edits -= 1) {
    const number = random.between(0, highest)
    if (random.chance(0.3)) articles.delete(number)
    else articles.set(number, randomArticle(random, number, highest))
  }
  const isEverywhere = random.chance(0.25)
  return {
    title: isEverywhere ? random.pick(titles) : before.title,
    footer: isEverywhere ? random.pick(footers) || undefined : before.footer,
    articles: [...articles.values()],
  }
}

function randomArticle(random: Random, number: number, highest: number): SmallArticle {
  return {
    number,
    title: random.pick(titles),
    text: random.pick(texts),
    category: random.pick(categories),
    month: random.between(1, 11),
    tag: `the-${random.between(1, manyTags)}`,
    linkTo: random.chance(0.5) ? random.between(0, highest) : undefined,
    hasPicture: random.chance(0.2),
  }
}
