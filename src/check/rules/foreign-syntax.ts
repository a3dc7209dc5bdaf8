import type { Root } from 'mdast'
import { diagnose } from '../../model/diagnostic.ts'
import { eachNode } from '../../model/each-node.ts'
import { placesInText } from '../places-in-text.ts'
import type { Rule } from '../rule.ts'
import { sampleOf } from '../sample-of.ts'

/** Opening marks only: a pair is one mistake. */
const foreign = new RegExp(
  [
    /\{\{[<%](?!\s*\/)[^}]{0,1000}?[>%]\}\}/, // Hugo: {{< figure … >}}
    /(?<!\{)\{%(?!-?\s*end)[^}]{0,1000}?%\}/, // Liquid, Nunjucks: {% include … %}
    /\{\{(?![<%])[^{}\n]{0,200}\}\}/, // {{ page.title }}
    /\{:[^{}\n]{1,200}\}/, // kramdown: {:target="_blank"}
    /\[(?:audio|caption|embed|gallery|playlist|video)\s+\w+=[^\]]{0,1000}\]/, // WordPress: [caption id=…]
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

/** What other tools would have replaced stands on the page as it is, unless a plugin of the site took it up. */
export const foreignSyntax: Rule = ({ document, prose }) => {
  const matches = [...prose.matchAll(foreign)]
  if (matches.length === 0) return []
  const placeAt = placesInText(document)
  const left = wordsLeft(document.body)
  const bodyLines = document.bodyText.split('\n')
  return matches.flatMap(({ 0: match, index }) => {
    const place = placeAt(index)
    const isInFrontMatter = bodyLines[place.line - 1]?.trim() === ''
    if (!isInFrontMatter && !left.includes(beginningOf(match))) return []
    return [diagnose('text/foreign-syntax', place, { sample: sampleOf(match) })]
  })
}

/** Everything in the tree that may reach the page as it was written. */
function wordsLeft(body: Root): string {
  const words: string[] = []
  eachNode(body, (node) => {
    if ('value' in node) words.push(node.value)
    if ('url' in node) words.push(node.url)
  })
  return words.join('')
}

/** Mark and name, `{{< figure`: what follows may have become markup of its own. */
function beginningOf(match: string): string {
  return /^\W*\w*/.exec(match)?.[0] ?? match
}
