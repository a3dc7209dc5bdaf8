/** What the checks say of a text that stands in one file. */
import { type CheckOptions, checkDocument } from '../../src/check/check-document.ts'
import { checkSettings } from '../../src/check/check-settings.ts'
import { localeOf } from '../../src/locale/locale.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { filePath, type Place } from '../../src/model/place.ts'
import { siteFile } from '../../src/model/site-settings.ts'
import { parseDocument } from '../../src/parse/parse-document.ts'
import { parseSettings } from '../../src/parse/parse-settings.ts'

export const vietnamese: CheckOptions = { locale: localeOf('vi'), zone: 'Asia/Ho_Chi_Minh' }
export const english: CheckOptions = { locale: localeOf('en'), zone: 'America/New_York' }

/** The first seven lines of every article here; line 8 comes after. */
export const fields = `id: k7m39
title: Một cửa
summary: Hồ sơ được giải quyết đúng hạn.
published: 2018-09-28T16:30+07:00
author: Nguyễn Hải
source: { name: haiphong.gov.vn, date: 2018-08-28 }
category: cai-cach
`

const news = 'news/mot-cua.md'

export function judged(text: string, { path = news, options = vietnamese } = {}) {
  const parsed = parseDocument({ path: filePath(path), text }, { parser: 'remark', remarkPlugins: [] })
  return checkDocument(parsed.value, options)
}

/** Of an article whose front matter has these fields below the usual ones: the first is in line 9. */
export function withFields(more: string, options = vietnamese): readonly Diagnostic[] {
  return judged(`---\n${fields}${more}\n---\n`, { options }).diagnostics
}

/** Of an article with this text, whose first line is line 10. */
export function withBody(body: string, options = vietnamese): readonly Diagnostic[] {
  return judged(`---\n${fields}---\n${body}`, { options }).diagnostics
}

/** Of an article with one of the usual fields written otherwise; in the same line as before. */
export function withField(key: string, line: string, options = vietnamese): readonly Diagnostic[] {
  const written = fields.replace(new RegExp(`^${key}:.*\n`, 'm'), line === '' ? '' : `${line}\n`)
  return judged(`---\n${written}---\n`, { options }).diagnostics
}

export function judgedSite(text: string) {
  const { value: frontMatter } = parseSettings({ path: siteFile, text })
  if (!frontMatter) throw new Error('A test of the settings needs YAML that can be read.')
  return checkSettings(frontMatter)
}

export function at(line: number, column: number, file = news): Place {
  return { file: filePath(file), line, column }
}
