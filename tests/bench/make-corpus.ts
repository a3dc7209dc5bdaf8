/**
 * Articles for the benchmark, as alike to a Vietnamese city portal's as invented ones can be.
 *
 * Article `at` of `count` is a pure function of the two numbers: no list has to be held in memory, and articles can
 * link to older ones without knowing them.
 */

import { slugOf } from '../../src/locale/slug.ts'
import { idAlphabet } from '../../src/model/address.ts'
import { type Random, randomFrom } from './random.ts'
import { closings, headings, leads, quotes, sentences, tasks } from './sentences.ts'
import {
  actions,
  authors,
  categories,
  type Named,
  offices,
  places,
  tags,
  units,
  works,
} from './vocabulary.ts'

export interface CorpusArticle {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** `2018-09-28T16:30`, in Vietnam. */
  readonly published: string
  readonly author: string
  readonly category: Named
  readonly office: Named
  readonly tags: readonly string[]
  readonly metrics: readonly CorpusMetric[]
  /** CommonMark with tables; `{figure:id}` stands where a metric is spoken of. */
  readonly body: string
}

export interface CorpusMetric {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly unit: string
  readonly asOf: string
  readonly parts: readonly string[]
}

type Words = Readonly<Record<'office' | 'place' | 'work' | 'action' | 'n', string>>

const firstMinute = Date.UTC(2010, 0, 4, 8) / 60_000
const sixteenYears = 16 * 365.25 * 24 * 60
const letters = idAlphabet.slice(10)
const newestLinked = 400

/** The article's place in a corpus of `count`, oldest first; one of `at >= count` is newer than all of them. */
export function makeArticle(at: number, count: number): CorpusArticle {
  const random = randomFrom(at)
  const head = headOf(at, random)
  const minutes = firstMinute + Math.floor((at / count) * sixteenYears)
  const metrics = metricsOf(random, day(minutes - 24 * 60))
  const linked = [1, 2].map(() => at - random.between(1, newestLinked)).filter((other) => other >= 0)
  return {
    id: head.id,
    slug: head.slug,
    title: head.title,
    summary: head.summary,
    office: head.office,
    published: new Date(minutes * 60_000).toISOString().slice(0, 16),
    author: random.pick(authors),
    category: random.pick(categories),
    tags: random.some(tags, random.between(2, 4)),
    metrics,
    body: bodyOf({ random, words: head.words, metrics, links: linked.map((other) => linkTo(other, count)) }),
  }
}

export function addressOf({ published, slug }: Pick<CorpusArticle, 'published' | 'slug'>): string {
  return `/tin/${published.slice(0, 4)}/${published.slice(5, 7)}/${slug}/`
}

/** All that a link to the article has to know, from the first choices of its random numbers. */
function headOf(at: number, random: Random) {
  const office = random.pick(offices)
  const place = random.pick(places)
  const work = random.pick(works)
  const action = random.pick(actions)
  const words: Words = { office: office.name, place, work, action, n: String(random.between(11, 97)) }
  const id = idOf(at)
  const title = `${office.name} ${action} việc ${work} tại ${place}`
  return {
    id,
    office,
    words,
    title,
    slug: `${slugOf(title)}-${id}`,
    summary: `${office.name} và ${place} thống nhất cách làm, mốc thời gian và người chịu trách nhiệm trong việc ${work}.`,
  }
}

function linkTo(at: number, count: number): { readonly title: string; readonly address: string } {
  const { title, slug } = headOf(at, randomFrom(at))
  const minutes = firstMinute + Math.floor((at / count) * sixteenYears)
  return { title, address: addressOf({ slug, published: new Date(minutes * 60_000).toISOString() }) }
}

/** Spreads numbers over all ids; no two numbers below 22 · 32⁴ share one. */
function idOf(at: number): string {
  const digits = [0, 1, 2, 3].map((place) => idAlphabet[((at * 40_503) >> (5 * place)) & 31])
  return `${letters[(at >> 20) % letters.length]}${digits.join('')}`
}

function day(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 10)
}

function metricsOf(random: Random, asOf: string): readonly CorpusMetric[] {
  const unit = random.pick(units)
  const done = random.between(120, 9000)
  const pending = random.between(3, 800)
  const figure = (id: string, label: string, value: number, parts: readonly string[] = []): CorpusMetric => ({
    id,
    label,
    value,
    unit,
    asOf,
    parts,
  })
  return [
    figure('tong', 'Tổng số tiếp nhận', done + pending, ['xong', 'dang-lam']),
    figure('xong', 'Đã giải quyết', done),
    figure('dang-lam', 'Đang giải quyết', pending),
    ...(random.chance(0.5) ? [figure('can-bo', 'Cán bộ tham gia', random.between(5, 60))] : []),
  ]
}

interface BodyParts {
  readonly random: Random
  readonly words: Words
  readonly metrics: readonly CorpusMetric[]
  readonly links: readonly { readonly title: string; readonly address: string }[]
}

function bodyOf({ random, words, metrics, links }: BodyParts): string {
  const paragraph = (count: number) => random.some(sentences, count).join(' ')
  const [first = '', second = '', third = ''] = random.some(headings, 3)
  const parts = [
    random.pick(leads),
    'Tính đến hôm trước, đơn vị đã tiếp nhận {figure:tong}, giải quyết xong {figure:xong}, còn {figure:dang-lam}.',
    `## ${first}`,
    paragraph(5),
    ...(random.chance(0.7)
      ? [
          random
            .some(tasks, 4)
            .map((task) => `- ${task};`)
            .join('\n'),
        ]
      : [paragraph(3)]),
    paragraph(4),
    `## ${second}`,
    ...(random.chance(0.4) ? [table(random)] : [paragraph(3)]),
    `> ${random.pick(quotes)}`,
    paragraph(4),
    ...links.map(({ title, address }) => `Xem thêm: [${title}](${address}).`),
    `## ${third}`,
    paragraph(3),
    random.pick(closings),
  ]
  // A metric that is not spoken of is only in the table of figures.
  const spoken = metrics.map(({ id }) => `figure:${id}`)
  return `${parts
    .join('\n\n')
    .replace(/\{([^}]+)\}/g, (whole, name: string) =>
      spoken.includes(name) ? whole : (words[name as keyof Words] ?? whole),
    )}\n`
}

function table(random: Random): string {
  const rows = random
    .some(places, random.between(3, 6))
    .map((place) => `| ${place} | ${random.between(10, 900)} | ${random.between(60, 100)}% |`)
  return ['| Địa bàn | Số lượng | Đúng hạn |', '| --- | ---: | ---: |', ...rows].join('\n')
}
