/**
 * Every fault the build can find: its permanent code, and what its sentence needs.
 *
 * A code is never renamed or reused. The sentences are in `src/cli/wording/`, one set a language; a code
 * without a sentence does not compile.
 */
import type { Language } from './language.ts'
import type { LedgerKind } from './ledger.ts'
import type { YamlReason } from './yaml-reason.ts'

export type Severity = 'error' | 'warning' | 'hint'
export type Code = keyof Faults

/** What a field of the front matter or of site.yaml is expected to be. */
export type Shape =
  | 'address' // begins and ends with `/`
  | 'colour' // `#9d1b1f`
  | 'contact' // an e-mail address or a secure page
  | 'date' // `2018-09-28`
  | 'date-time' // `2018-09-28T16:30+07:00`
  | 'id' // lower-case words joined by hyphens
  | 'language' // `vi`
  | 'list'
  | 'map'
  | 'number'
  | 'pair' // of ids
  | 'period' // `2018-08`, `2018-Q3`, `2018-01/2018-08`
  | 'old-address' // `/tin-cu/mot-cua.html`
  | 'text'
  | 'text-or-list'
  | 'url' // `https://…`
  | 'yes-no'
  | 'zone' // `Asia/Ho_Chi_Minh`

export interface Faults {
  'address/duplicate': { address: string }
  'address/empty-slug': { name: string }
  'address/former': { address: string; key: string }
  'alias/duplicate': { address: string }
  'alias/own-address': { address: string }
  'alias/taken': { address: string }
  'attachment/missing': { href: string; suggestion?: string }
  'attachment/unsafe': { href: string }
  'category/unknown': { id: string; suggestion?: string }
  'correction/before-publication': { date: string; published: string }
  'correction/deleted': { code: string; since: string }
  'correction/newer-than-update': { date: string; updated: string }
  'correction/no-figure': { metric: string; text: string }
  'correction/not-yet': { date: string }
  'correction/other-figure': { metric: string; text: string; value: string }
  'correction/too-many': { count: number; most: number }
  'correction/unchanged': { text: string }
  'correction/unknown-metric': { metric: string; suggestion?: string }
  'directive/as-text': { written: string; name: string }
  'directive/missing-attribute': { name: string; attribute: string }
  'directive/no-video': { src: string }
  'directive/outside-video': { src: string }
  'directive/unknown': { name: string; suggestion?: string }
  'expiry/before-publication': { expires: string; published: string }
  'field/curly-quotes': { field: string; value: string }
  'field/cut-by-comma': { field: string; kept: string; whole: string }
  'field/date-without-offset': { field: string; value: string; suggestion: string }
  'field/empty': { field: string }
  'field/empty-item': { field: string }
  'field/impossible-date': { field: string; value: string }
  'field/malformed': { field: string; value: string; expected: Shape; suggestion?: string }
  'field/missing': { field: string }
  'field/unknown': { field: string; suggestion?: string }
  'field/unknown-choice': { field: string; value: string; choices: readonly string[]; suggestion?: string }
  'field/unsupported': { field: string }
  'field/wrong-type': { field: string; expected: Shape }
  'front-matter/duplicate-key': { key: string }
  'front-matter/foreign-language': { language: string }
  'front-matter/invalid-yaml': { reason: YamlReason; key?: string; detail: string }
  'front-matter/loose-continuation': { key: string }
  'front-matter/missing': Record<string, never>
  'front-matter/not-first': { line: number }
  'front-matter/unclosed': Record<string, never>
  'front-matter/unopened': Record<string, never>
  'heading/jump': { from: number; to: number }
  'heading/title-level': { text: string }
  'hosting/too-many-redirects': { host: string; count: number; taken: number; left: readonly string[] }
  'html/dropped': { what: string }
  'id/duplicate': { id: string }
  'id/malformed': { id: string }
  'id/missing': Record<string, never>
  'id/reused': { id: string; since: string }
  'image/base64': Record<string, never>
  'image/missing': { src: string; suggestion?: string }
  'image/moves': { src: string }
  'image/no-alt': { src: string }
  'image/outside': { src: string }
  'image/too-large': { src: string; width: number; height: number }
  'image/unreadable': { src: string }
  'image/unsafe-svg': { src: string; what: string }
  'language/own': { language: Language }
  'language/undeclared': { language: Language; languages: readonly Language[] }
  'language/unknown-name': {
    language: Language
    group: 'categories' | 'offices'
    id: string
    suggestion?: string
  }
  'language/unnamed': { language: Language; group: 'categories' | 'offices'; id: string }
  'leak/address': { address: string; output?: string }
  'leak/hidden-title': { title: string; output?: string }
  'leak/media': { name: string; output?: string }
  'leak/title': { title: string; output?: string }
  'ledger/damaged-line': { text: string }
  'ledger/duplicate': { key: string }
  'ledger/merge-conflict': { text: string }
  'ledger/missing': Record<string, never>
  'ledger/outdated': { changes: readonly string[]; count: number }
  'ledger/tag-gone': { address: string }
  'ledger/vanished': { kind: Exclude<LedgerKind, 'edition' | 'tag'>; key: string; address: string }
  'link/dangling': { href: string; suggestion?: string }
  'link/dangling-anchor': { href: string; anchor: string; suggestion?: string }
  'link/local-file': { href: string }
  'link/retired': { href: string; status: 'withdrawn' | 'removed' }
  'link/unsafe': { href: string }
  'metric/after-publication': { metric: string; asOf: string; published: string }
  'metric/ambiguous-number': { metric: string; text: string; whole: string; fraction: string }
  'metric/circular-sum': { metric: string; part: string; field: 'partOf' | 'sum' }
  'metric/comparison-differs': { metric: string; series: string; time: string; value: string; stated: string }
  'metric/invalid-number': { metric: string; text: string; suggestion?: string; unit?: string }
  'metric/late-comparison': { metric: string; before: string; after: string }
  'metric/mixed-chart': { metric: string; unit: string; other: string; otherUnit: string }
  'metric/near-miss': { metric: string; said: string; stated: string }
  'metric/newer-than-source': { metric: string; asOf: string; source: string }
  'metric/part-exceeds-whole': { metric: string; value: string; whole: string; limit: string }
  'metric/percent-mismatch': { metric: string; value: string; part: string; whole: string; made: string }
  'metric/percent-out-of-range': { metric: string; value: string }
  'metric/series-changed': { metric: string; series: string; time: string; value: string; former: string }
  'metric/series-mixed': {
    metric: string
    series: string
    field: 'office' | 'place' | 'unit'
    /** Empty when there is none. */
    value: string
    first: string
  }
  'metric/series-times': { metric: string; series: string; time: string; first: string }
  'metric/series-without-time': { metric: string; series: string }
  'metric/sum-mismatch': { metric: string; value: string; parts: readonly string[]; sum: string }
  'metric/two-times': { metric: string }
  'metric/unknown-format': { format: string; suggestion?: string }
  'metric/unknown-part': { metric: string; part: string; suggestion?: string }
  'metric/unknown-reference': { id: string; directive: string; suggestion?: string }
  'metric/unknown-relation': { metric: string; field: string; id: string; suggestion?: string }
  'metric/unmentioned': { metrics: readonly string[] }
  'office/unknown': { id: string; suggestion?: string }
  'output/case-collision': { path: string; other: string }
  'output/collision': { path: string }
  'output/dangling-link': { path: string; href: string }
  'output/not-ours': { path: string; count: number }
  'pin/before-publication': { pinnedUntil: string; published: string }
  'pin/crowded-out': { most: number; time: string }
  'qr/long': { bytes: number; text: string }
  'qr/too-long': { bytes: number; text: string }
  'site/low-contrast': { colour: string; ratio: string; on: 'light' | 'dark' }
  'site/missing': Record<string, never>
  'site/security-expired': { expires: string }
  'source/long-name': { name: string; bytes: number }
  'source/merge-conflict': { marker: string }
  'source/not-markdown': { name: string }
  'source/not-utf8': { encoding: string }
  'source/unsafe-name': { name: string }
  'status/itself': { replacedBy: string }
  'status/no-article': { replacedBy: string }
  'status/no-reason': { status: 'withdrawn' | 'removed' }
  'status/stray-field': { field: 'hideTitle' | 'reason' | 'replacedBy'; status: 'withdrawn' | 'removed' }
  'tag/same-slug': { tag: string; other: string; slug: string }
  'text/foreign-syntax': { sample: string }
  'text/legacy-encoding': { sample: string; encoding: 'TCVN3' | 'VNI' }
  'text/lookalike': { word: string; suggestion: string }
  'text/mojibake': { sample: string }
  'text/nested-too-deeply': Record<string, never>
  'text/not-nfc': { sample: string }
  'text/replacement-character': { sample: string }
  'translation/chained': { translationOf: string; original: string }
  'translation/duplicate': { translationOf: string; language: Language }
  'translation/figures-differ': {
    metric: string
    field: 'asOf' | 'period' | 'value'
    /** As readers of the language see it; empty when there is none. */
    value: string
    original: string
  }
  'translation/same-language': { translationOf: string; language: Language }
  'translation/unknown': { translationOf: string; suggestion?: string }
}
