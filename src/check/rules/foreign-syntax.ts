import { diagnose } from '../../model/diagnostic.ts'
import type { Rule } from '../rule.ts'
import { sampleOf } from '../sample-of.ts'
import { textPlace } from '../text-place.ts'

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

/** What other tools would have replaced stands on the page as it is. */
export const foreignSyntax: Rule = ({ document: { path, text }, prose }) =>
  Array.from(prose.matchAll(foreign), ({ 0: match, index }) =>
    diagnose('text/foreign-syntax', textPlace(path, text, index), { sample: sampleOf(match) }),
  )
