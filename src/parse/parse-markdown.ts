import type { Root } from 'mdast'
import { ConfigurationFault } from '../model/configuration-fault.ts'
import { diagnose, type Outcome } from '../model/diagnostic.ts'
import { type FilePath, startOf } from '../model/place.ts'
import { alternativesAsWritten } from './alternatives-as-written.ts'
import { hasDeepLine, isDeepTree } from './deep-markdown.ts'
import { directivesAsWords } from './directives-as-words.ts'
import { joinTexts } from './join-texts.ts'
import { type MarkdownOptions, markdownParser } from './markdown-parser.ts'
import { normaliseTexts } from './normalise-texts.ts'

/**
 * The Markdown tree of a body as the site's own plugins leave it.
 *
 * After them, directives in running text that nobody knows are words again, and all texts are in NFC. Throws a
 * `ConfigurationFault` when a plugin throws, or does not finish at once.
 */
export function parseMarkdown(text: string, file: FilePath, options: MarkdownOptions): Outcome<Root> {
  const { parse, runPlugins } = blamePlugins(file, () => markdownParser(options))
  const tree = parseOrGiveUp(parse, text)
  if (!tree) {
    const fault = diagnose('text/nested-too-deeply', startOf(file), {})
    return { value: { type: 'root', children: [] }, diagnostics: [fault] }
  }
  joinTexts(tree)
  alternativesAsWritten(tree, text, parse)
  const hasPlugins = options.remarkPlugins.length > 0
  const body = hasPlugins ? blamePlugins(file, () => runPlugins(tree, { path: file, value: text })) : tree
  directivesAsWords(body, text)
  // The text itself is in NFC: only a character reference or a plugin can bring anything else.
  if (hasPlugins || text.includes('&')) normaliseTexts(body)
  return { value: body, diagnostics: [] }
}

/** Undefined when the text is nested more deeply than can be followed. */
function parseOrGiveUp(parse: (text: string) => Root, text: string): Root | undefined {
  if (hasDeepLine(text)) return undefined
  const tree = parse(text)
  return isDeepTree(tree) ? undefined : tree
}

function blamePlugins<T>(content: FilePath, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new ConfigurationFault(
      'plugin-failed',
      { list: 'remarkPlugins', content, detail },
      { file: 'bantin.config.ts' },
    )
  }
}
