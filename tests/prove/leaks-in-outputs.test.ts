/** What lists and feeds would say if an article got onto them too early. */
import { expect, test } from 'vitest'
import { isPrinted, type OutputFile } from '../../src/model/output-file.ts'
import { startOf } from '../../src/model/place.ts'
import { siteFile } from '../../src/model/site-settings.ts'
import { leaks } from '../../src/prove/leaks.ts'
import type { PageSubject } from '../../src/render/page-subject.ts'
import { rendered } from '../render/rendering.ts'
import { articleOf, siteOf } from '../render/site-of.ts'

const open = 'Bài đã đăng hôm nay'
const secret = 'Khánh thành cầu Hoàng Văn Thụ'
const article = articleOf({ id: 'k7m39', title: open })
const site = siteOf({ articles: [article], fresh: [article] })
const rendering = rendered(site)
const secrets = [{ kind: 'title', text: secret, place: startOf(article.file) }] as const
const publishing = {
  ...{ site, imprint: rendering.imprint, templates: '', clean: new Set<OutputFile>() },
  textAt: () => '',
}

function planted({ content, ...output }: OutputFile<PageSubject>): OutputFile {
  const put = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value).replaceAll(open, secret))
  if (typeof content === 'string') return { ...output, content: content.replaceAll(open, secret) }
  return { ...output, content: isPrinted(content) ? content : put(content) }
}

test.each([
  'feed.xml',
  'rss.xml',
  'feed.json',
  'chuyen-muc/cai-cach/rss.xml',
  'sitemap-news.xml',
  'tin/2018/09/k7m39/ninjs.json',
])('a title in %s is found', (path) => {
  const output = rendering.outputs.find((file) => file.path === path)
  const outputs = output ? [planted(output)] : []
  const found = leaks(secrets, { ...publishing, outputs, bodyOf: () => '' })
  expect(found.map(({ code, values, place }) => [code, values, place.file])).toEqual([
    ['leak/title', { title: secret, output: path }, output?.source ?? siteFile],
  ])
})

test('what is known to be clean is not searched, nor is the body that it shows', () => {
  const outputs = rendering.outputs.map(planted)
  const codes = (clean: ReadonlySet<OutputFile>) =>
    leaks(secrets, { ...publishing, outputs, clean, bodyOf: () => secret }).map(({ code }) => code)
  expect([codes(new Set()), codes(new Set(outputs))]).toEqual([['leak/title'], []])
})
