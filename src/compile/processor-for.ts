/** The way of a body from Markdown's tree to the HTML tree that is published, as one unified processor. */
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { type PluggableList, unified } from 'unified'
import type { Locale } from '../locale/locale.ts'
import type { Words } from '../model/words.ts'
import { directives } from './handlers/directives.ts'
import { footnoteReference } from './handlers/footnote-reference.ts'
import { listItem } from './handlers/list-item.ts'
import { rawHtml } from './raw-html.ts'
import { sanitizeSchema } from './sanitize-schema.ts'
import { sitePlugins } from './site-plugins.ts'
import { anchors } from './transforms/anchors.ts'
import { cleanText } from './transforms/clean-text.ts'
import { figures } from './transforms/figures.ts'
import { footnotes } from './transforms/footnotes.ts'
import { giveOwn } from './transforms/give-own.ts'
import { headings } from './transforms/headings.ts'
import { tables } from './transforms/tables.ts'

export interface CompileOptions {
  readonly locale: Locale
  /** Synchronous plugins of the site's own; they see the tree before it is sanitised. */
  readonly rehypePlugins: PluggableList
}

type BodyProcessor = ReturnType<typeof newProcessor>

// Making a processor costs more than running it; a build has one list of plugins and one locale.
const processors = new WeakMap<PluggableList, Map<Locale, BodyProcessor>>()

/** The processor for these options: the same one for the same plugins and locale. */
export function processorFor({ locale, rehypePlugins }: CompileOptions): BodyProcessor {
  const known = processors.get(rehypePlugins)?.get(locale)
  if (known) return known
  const made = newProcessor(locale.words, rehypePlugins)
  processors.set(rehypePlugins, new Map([...(processors.get(rehypePlugins) ?? []), [locale, made]]))
  return made
}

function newProcessor(words: Words, rehypePlugins: PluggableList) {
  return unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      footnoteLabel: words.footnotes,
      footnoteBackLabel: () => words.backToText,
      handlers: { ...directives, footnoteReference, listItem: listItem(words) },
    })
    .use(footnotes) // before anybody else can have made one
    .use(sitePlugins, rehypePlugins)
    .use(rawHtml) // after the plugins: they may write HTML too
    .use(rehypeSanitize, sanitizeSchema) // after everything that others have a hand in
    .use(giveOwn) // after the sanitiser, which would drop it
    .use(cleanText) // before words are read for ids and labels
    .use(headings)
    .use(anchors)
    .use(figures)
    .use(tables, words)
    .freeze()
}
