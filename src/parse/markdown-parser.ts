/**
 * Two parsers of Markdown behind one door, with the same trees.
 *
 * Sätteri is many times faster; remark defines what is right. remark is used where the other's native part is
 * missing or gives up, where it is known to read differently, and where a plugin brings its own syntax.
 */
import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type PluggableList, type Processor, unified } from 'unified'
import { directiveNames } from './directive-names.ts'
import { linkBareAddresses } from './link-bare-addresses.ts'
import { readsDifferently } from './reads-differently.ts'
import { satteri } from './satteri.ts'

export interface MarkdownOptions {
  readonly parser: 'satteri' | 'remark'
  /** The same array for every document: the parsers are made ready for it once. */
  readonly remarkPlugins: PluggableList
}

export interface MarkdownParser {
  readonly parse: (text: string) => Root
  /** Gives the tree as the plugins leave it. Throws what they throw, and when one does not finish at once. */
  readonly runPlugins: (tree: Root, file: { readonly path: string; readonly value: string }) => Root
}

/** The parser that fits the options. Throws what a plugin throws when it is attached. */
export function markdownParser({ parser, remarkPlugins }: MarkdownOptions): MarkdownParser {
  const { fast, reference } = processorsFor(remarkPlugins)
  const chosen = parser === 'satteri' ? fast : undefined
  const parseReference = (text: string) => {
    const tree = reference.parse(text)
    linkBareAddresses(tree, text)
    return tree
  }
  const parseFast = (text: string) => {
    if (!chosen || readsDifferently(text)) return undefined
    try {
      return chosen.parse(text)
    } catch {
      // What the fast parser gives up on, the reference may read.
      return undefined
    }
  }
  return {
    parse: (text) => parseFast(text) ?? parseReference(text),
    runPlugins(tree, { path, value }) {
      let outcome: { readonly error?: Error | undefined; readonly tree?: Root } | undefined
      // Not `runSync`: what a plugin rejects later would end the program before the fault is told.
      reference.run(tree, { path, value }, (error, changed) => {
        outcome ??= { error, tree: changed as Root }
      })
      if (!outcome?.tree) throw outcome?.error ?? new Error('It did not finish at once.')
      return outcome.tree
    },
  }
}

interface Processors {
  readonly reference: Processor<Root>
  /** Undefined where the reference has to be used for every text. */
  readonly fast: Processor<Root> | undefined
}

const prepared = new WeakMap<PluggableList, Processors>()

function processorsFor(plugins: PluggableList): Processors {
  const known = prepared.get(plugins)
  if (known) return known
  const reference = bare().use(plugins).freeze() as Processor<Root>
  const bringsSyntax = syntaxOf(reference) > syntaxOf(bare().freeze())
  const fast = satteri && !bringsSyntax ? (bare().use(satteriParse).freeze() as Processor<Root>) : undefined
  const processors = { reference, fast }
  prepared.set(plugins, processors)
  return processors
}

function bare(): Processor<Root> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(withoutAddressTransform)
    .use(remarkDirective)
    .use(directiveNames)
  return processor as Processor<Root>
}

/** How many extensions of Markdown's syntax the processor has. */
function syntaxOf(processor: Processor<Root>): number {
  return processor.data().micromarkExtensions?.length ?? 0
}

/** `linkBareAddresses` does the same, and keeps the positions. */
function withoutAddressTransform(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms, ...extension }) => extension)
}

function satteriParse(this: Processor): void {
  this.parser = (text) =>
    // A zero character becomes another one, as CommonMark asks and the reference does.
    satteri?.(text.replaceAll('\0', '\ufffd'), {
      features: { directive: true, frontmatter: false, gfm: true },
    }) as Root
}
