import { type ArticleId, isArticleId, type UrlPath } from './address.ts'
import type { FilePath, Place } from './place.ts'
import type { PlainDate } from './time.ts'

/** Every address that was ever published, by what was published there. Plain data. */
export type Ledger = ReadonlyMap<LedgerKey, LedgerLine>

/**
 * What has an address: an article by its id, a later edition of its sheets by their code, a plain page by its path, a
 * category, an office or a series by its id, a tag by its slug, each behind the folder of its language: `tag:en/iso`.
 */
export type LedgerKey = string & { readonly brand: 'LedgerKey' }

export type LedgerKind = 'article' | 'edition' | LabelKind | 'page'
/** What articles are gathered under. */
export type LabelKind = (typeof labelKinds)[number]

const labelKinds = ['category', 'office', 'series', 'tag'] as const

export interface LedgerLine {
  readonly state: LedgerState
  /** The day in the site's zone on which an article, or an edition of it, was first published; other pages have none. */
  readonly since?: PlainDate
  /** Where it is, or was last. */
  readonly address: UrlPath
  /** Where it was before, and its aliases; the oldest first. */
  readonly former: readonly UrlPath[]
  /** The line of the file, from 1; 0 for what does not stand there yet. */
  readonly line: number
}

/**
 * `gone`: a label that nothing has any more · `moved`: something else has taken its addresses over · `withdrawn`,
 * `removed`: the article says so.
 */
export type LedgerState = (typeof ledgerStates)[number]

export const ledgerStates = ['gone', 'live', 'moved', 'removed', 'withdrawn'] as const

export const ledgerFile = 'urls.lock' as FilePath

export function ledgerKey(kind: LedgerKind, name: string): LedgerKey {
  return (kind === 'article' ? name : `${kind}:${name}`) as LedgerKey
}

/** `root`: the folder of a language that is not the site's own, or none. */
export function labelKey(kind: LabelKind, name: string, root: readonly string[]): LedgerKey {
  return ledgerKey(kind, [...root, name].join('/'))
}

/** What the keys of all labels of one kind in one language begin with: `tag:`, `tag:en/`. */
export function groupOfKey(key: LedgerKey): string {
  return key.replace(/[^:/]*$/, '')
}

export function kindOfKey(key: LedgerKey): LedgerKind {
  const [kind, name] = key.split(':')
  return name === undefined ? 'article' : (kind as LedgerKind)
}

/** The kind, if it is that of a label. */
export function labelKindOf(key: LedgerKey): LabelKind | undefined {
  const kind = kindOfKey(key)
  return labelKinds.find((label) => label === kind)
}

/** The article whose edition it is; undefined for the key of anything else. */
export function articleOfKey(key: LedgerKey): LedgerKey | undefined {
  if (kindOfKey(key) !== 'edition') return undefined
  const code = key.slice('edition:'.length)
  return ledgerKey('article', code.slice(0, -1))
}

/** The file of a plain page; undefined for the key of anything else. */
export function pageOfKey(key: LedgerKey): FilePath | undefined {
  return kindOfKey(key) === 'page' ? (`pages/${key.slice('page:'.length)}` as FilePath) : undefined
}

export function placeOfLine(line: number): Place {
  return { file: ledgerFile, line: Math.max(line, 1), column: 1 }
}

/** Every id that was ever given. */
export function idsOf(ledger: Ledger): readonly ArticleId[] {
  return [...ledger.keys()].map(String).filter(isArticleId)
}
