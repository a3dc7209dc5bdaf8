/**
 * Takes a Markdown file apart into front matter and body, each with its positions in the file.
 *
 * Parsing cannot fail: whatever stands in the file gives a document, with all that could still be understood,
 * so that one mistake does not hide the others. What the fields mean is for the checks.
 */
import type { PluggableList } from 'unified'
import type { Configuration } from '../model/configuration.ts'
import type { Outcome } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { Source } from '../model/source.ts'
import { adaptFrontMatter } from './adapt-front-matter.ts'
import { closeAtProse } from './close-at-prose.ts'
import { type Field, frontMatterOf } from './field.ts'
import { foreignEncoding } from './foreign-encoding.ts'
import { mergeConflicts } from './merge-conflicts.ts'
import { notNormalised } from './not-normalised.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { readYaml } from './read-yaml.ts'
import { type Split, splitFrontMatter } from './split-front-matter.ts'

export interface ParseOptions {
  readonly parser: 'satteri' | 'remark'
  /** The same array for every document: a parser is made ready for it once. */
  readonly remarkPlugins: PluggableList
  readonly adapt?: Configuration['adapt']
}

/**
 * Takes the file apart.
 *
 * Of a file in another encoding nothing can be judged, so its document is empty. Throws a `ConfigurationFault`
 * when the hook or a plugin of the configuration fails, and nothing else.
 */
export function parseDocument(source: Source, options: ParseOptions): Outcome<Document> {
  const { path } = source
  const kind = path.startsWith('pages/') ? 'page' : 'article'
  const foreign = foreignEncoding(source)
  if (foreign) {
    const body = { type: 'root' as const, children: [] }
    return {
      value: { kind, path, text: '', frontMatter: undefined, body, bodyText: '' },
      diagnostics: [foreign],
    }
  }

  const text = source.text.normalize('NFC')
  const split = splitFrontMatter(text, path)
  const fields = readFields(split.value)
  const { root, bodyText } = fields.value
  // What is wrong inside misplaced front matter may be wrong only because of the place.
  const faults = root || split.diagnostics.length === 0 ? fields.diagnostics : []
  const body = parseMarkdown(bodyText, path, options)
  const conflicts = mergeConflicts(split.value, path, body.value)
  return {
    value: {
      kind,
      path,
      text,
      frontMatter: root && frontMatterOf(adaptFrontMatter(root, path, options.adapt)),
      body: body.value,
      bodyText,
    },
    diagnostics: [
      ...notNormalised(source, text),
      // Two versions of the fields are no YAML together: that is the fault of the conflict.
      ...(conflicts.length > 0 ? conflicts : [...split.diagnostics, ...faults]),
      ...body.diagnostics,
    ],
  }
}

interface Fields {
  readonly root?: Field
  readonly bodyText: string
}

/** Reads the front matter. If it makes sense only without its last lines, those were the beginning of the article. */
function readFields(split: Split): Outcome<Fields> {
  const { bodyText } = split
  if (split.yaml === undefined) return { value: { bodyText }, diagnostics: [] }
  const { value: root, diagnostics } = readYaml(split.yaml, split.opening)
  if (root) return { value: { bodyText, root }, diagnostics }

  const closed = closeAtProse(split)
  const kept = closed && readYaml(closed.value.yaml ?? '', split.opening)
  if (!closed || !kept?.value) return { value: { bodyText }, diagnostics }
  return {
    value: { bodyText: closed.value.bodyText, root: kept.value },
    diagnostics: [...closed.diagnostics, ...kept.diagnostics],
  }
}
