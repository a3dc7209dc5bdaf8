/** A small site whose every file is made from a few numbers, so that random edits of it make sense. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface SmallArticle {
  /** From 0. */
  readonly number: number
  readonly title: string
  readonly text: string
  readonly category: 'a' | 'b'
  readonly month: number
  /** Instead of a day in the month: `2026-11-20T08:00`. */
  readonly published?: string
  readonly tag: string
  /** Of another article, or of none. */
  readonly linkTo?: number | undefined
  readonly hasPicture: boolean
  /** Where the site has English: of the article with the number before, if that is in Vietnamese. */
  readonly isTranslation?: boolean
  /** Lines of front matter on what becomes of it. */
  readonly life?: string
  /** Of the only series: a figure as of this day. */
  readonly figureOf?: string
}

/** One that has nothing special. */
export const plainArticle: SmallArticle = {
  number: 1,
  title: 'Một cửa',
  text: 'Nội dung.',
  category: 'a',
  month: 2,
  tag: 'iso',
  hasPicture: false,
}

export interface SmallSite {
  readonly title: string
  /** What it is called in English, if it has an English part. */
  readonly english?: string | undefined
  readonly articles: readonly SmallArticle[]
  /** Replaces the footer of ours. */
  readonly footer?: string | undefined
  /** How many lie in `media/nhieu/`, beside those that articles share. */
  readonly pictures?: number
}

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"><rect width="8" height="6" fill="red"/></svg>'

/** Articles share a few pictures, so that some are published and some no longer. */
const pictureOf = (number: number) => `anh-${number % 7}.svg`
/** From 0 to 99,999. */
const idOf = (number: number) =>
  `${'kmnpqrstvw'[Math.floor(number / 10_000)]}${String(number % 10_000).padStart(4, '0')}`

/** Makes `folder` hold the site, and nothing else that `former` held. */
export function layOut(folder: string, site: SmallSite, former?: SmallSite): void {
  const wanted = filesOf(site)
  const before = former ? filesOf(former) : {}
  for (const path of Object.keys(before)) if (!(path in wanted)) rmSync(join(folder, path))
  for (const [path, text] of Object.entries(wanted)) {
    if (before[path] === text) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function filesOf(site: SmallSite): Readonly<Record<string, string>> {
  const { articles, footer, pictures = 0 } = site
  return {
    'content/site.yaml': settings(site),
    'content/media/dau.svg': picture,
    'content/pages/gioi-thieu.md': '---\ntitle: Giới thiệu\nsummary: Về trang tin.\n---\n\nXin chào.\n',
    ...(footer !== undefined && {
      'templates/components/footer.tsx': `export const Footer = () => <footer>${footer}</footer>\n`,
    }),
    ...Object.fromEntries(
      Array.from({ length: pictures }, (_, at) => [`content/media/nhieu/anh-${at}.svg`, picture]),
    ),
    ...Object.fromEntries(
      articles
        .filter(({ hasPicture }) => hasPicture)
        .map(({ number }) => [
          `content/media/${pictureOf(number)}`,
          picture.replace('8', String(8 + (number % 7))),
        ]),
    ),
    ...Object.fromEntries(
      articles.map((article) => [`content/news/bai-${article.number}.md`, articleText(article, site)]),
    ),
  }
}

function settings({ title, english }: SmallSite): string {
  return `title: ${title}
description: Tin thử
url: https://haiphong.example
locale: vi
zone: Asia/Ho_Chi_Minh
agency:
  name: Ủy ban
  responsible: Nguyễn Hải
  address: 18 Hoàng Diệu
  phone: "1022"
  email: tin@haiphong.example
  emblem: dau.svg
categories:
  a: Cải cách
  b: Đời sống
${english === undefined ? '' : `languages: { en: { title: ${english}, description: News, agency: { name: Office }, categories: { a: Reform, b: Life } } }\n`}`
}

function articleText(article: SmallArticle, { articles, english }: SmallSite): string {
  const { number, title, text, category, month, tag, linkTo, hasPicture, figureOf, life = '' } = article
  const original = articles.find((other) => other.number === number - 1)
  const isTranslation = english !== undefined && article.isTranslation
  const target = linkTo === undefined ? undefined : articles.find((other) => other.number === linkTo)
  return `---
id: ${idOf(number)}
title: ${title}
summary: Tóm tắt ${number}.
published: ${article.published ?? `2026-${String(month).padStart(2, '0')}-03T08:0${number % 10}`}+07:00
author: Ban biên tập
source: { name: haiphong.example }
category: ${category}
tags: [${tag}]
${isTranslation ? `lang: en\n${original && !original.isTranslation ? `translationOf: ${idOf(original.number)}\n` : ''}` : ''}${figureOf ? `metrics: { so: { label: Hồ sơ, value: ${number}, unit: hồ sơ, asOf: ${figureOf}, series: ho-so } }\n` : ''}${life}---

${text}
${target ? `\nXem [bài khác](bai-${target.number}.md).\n` : ''}${hasPicture ? `\n![Dấu](${pictureOf(number)} "Con dấu")\n` : ''}`
}
