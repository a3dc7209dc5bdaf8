/** What decides the bytes of each planned file, as one digest. */
import { type Digest, digestOf } from './engine/digest.ts'
import { type DiskTime, isSettled, stampBehind } from './engine/file-stamp.ts'
import {
  isCompressed,
  isDerivative,
  isPrinted,
  type OutputFile,
  type Unprinted,
} from './model/output-file.ts'
import type { FilePath } from './model/place.ts'
import { present } from './model/present.ts'
import { onceForEach } from './render/once-for-each.ts'
import type { PageSubject } from './render/page-subject.ts'
import type { Printing } from './works/put-batch.ts'

export interface KeySource {
  readonly printing: Printing
  /** Of the program itself. */
  readonly version: string
  /** The digest of each body's HTML. */
  readonly bodies: ReadonlyMap<FilePath, Digest>
  readonly began: DiskTime
}

/** As long as the digest is the same, so are the bytes. The parts, much shorter, only tell what has changed. */
export interface OutputKey {
  readonly whole: Digest
  readonly parts: { readonly [Part in 'body' | 'content' | 'look' | 'page']?: string }
  /** Of what holds words of bodies. */
  readonly words?: WordsHeld
}

export interface WordsHeld {
  /** The name under which the subject, as JSON, is remembered. */
  readonly subject: Digest
  /** Whose body a page shows; absent from a shard of search, which holds terms of many. */
  readonly file?: FilePath
}

/**
 * The key of an output.
 *
 * Undefined for a copy of a file that changed just now: the disk may not tell it from what it becomes next.
 */
export function outputKeys({ printing, version, bodies, began }: KeySource): KeyOf {
  const press = digestOf(version, JSON.stringify(printing.imprint), printing.templates)
  const lines = digestsOfLines()
  const newKey = (content: Content): OutputKey | undefined => {
    if (isCompressed(content)) {
      // It holds words too, but who prints them again knows which copies a page has.
      const key = keyOf(content.of)
      return key && { whole: digestOf(content.compress, key.whole), parts: key.parts }
    }
    if (isDerivative(content)) {
      const { digest, recipe } = content.derive
      return keyOfBytes(digestOf('derivative', digest, JSON.stringify(recipe)))
    }
    if (!isPrinted(content)) {
      const page = digestOf(textOf(content.page, lines))
      const body = content.body === undefined ? '' : (bodies.get(content.body) ?? '')
      const parts = { look: short(press), page: short(page), ...(body !== '' && { body: short(body) }) }
      return { whole: digestOf(press, page, body), parts, ...present({ words: wordsHeld(content, page) }) }
    }
    if (typeof content === 'string' || content instanceof Uint8Array) return keyOfBytes(digestOf(content))
    const stamp = stampBehind(content.copyOf)
    return isSettled(stamp, began) ? keyOfBytes(digestOf(content.copyOf, JSON.stringify(stamp))) : undefined
  }
  // It is asked for more than once: when outputs are searched, when they are put, and for their compressed copies.
  const keyOfObject = onceForEach<Exclude<Content, string>, OutputKey | undefined>(newKey)
  const keyOf = (content: Content): OutputKey | undefined =>
    typeof content === 'string' ? newKey(content) : keyOfObject(content)
  return ({ content }) => keyOf(content)
}

type Content = OutputFile<PageSubject>['content']

export type KeyOf = (output: Pick<OutputFile<PageSubject>, 'content'>) => OutputKey | undefined

function wordsHeld({ body, page }: Unprinted<PageSubject>, subject: Digest): WordsHeld | undefined {
  if (body !== undefined) return { subject, file: body }
  return page.kind === 'search-shard' ? { subject } : undefined
}

function keyOfBytes(whole: Digest): OutputKey {
  return { whole, parts: { content: short(whole) } }
}

function short(digest: string): string {
  return digest.slice(0, 6)
}

type DigestOfLine = (line: object) => Digest

/** Digests of the lines of lists, each computed once: an article stands in several lists. */
function digestsOfLines(): DigestOfLine {
  const known = new WeakMap<object, Digest>()
  return (line) => {
    const digest = known.get(line) ?? digestOf(JSON.stringify(line))
    known.set(line, digest)
    return digest
  }
}

/** A text that is the same only for the same subject. */
function textOf(subject: PageSubject, digestOfLine: DigestOfLine): string {
  switch (subject.kind) {
    case 'data-file':
    case 'search-shard':
      return JSON.stringify({ ...subject, articles: subject.articles.map(digestOfLine) })
    case 'feed':
      return JSON.stringify({ ...subject, entries: subject.entries.map(digestOfLine) })
    case 'listing':
      return JSON.stringify({ ...subject, items: subject.items.map(digestOfLine) })
    default:
      return JSON.stringify(subject)
  }
}
