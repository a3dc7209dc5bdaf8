import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, test } from 'vitest'
import type { Hole } from '../../src/model/body.ts'
import { compileMarkdown } from './compile-markdown.ts'

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'] }),
)

const markdown = `## Kết quả :metric[a]

Một **hai** ~~ba~~ \`bốn\` [năm](sau.pdf "bảy")[^1], <abbr title="Ủy ban nhân dân">UBND</abbr>, H<sub>2</sub>O, <kbd>Ctrl</kbd>[^1].

> Trích

1. a
   - b

- [x] c
- [ ] d

  e

![f](g.png "h")

::figure[*i*]{src=j.png alt=k credit=l}

:::gallery[m]
![n](o.png "p")
![q](r.png)
:::

::video[s]{src=t.mp4}

| u |   |
|--:|---|
| 1 | 2 |

<table><caption>v</caption><thead><tr><th>w</th></tr></thead><tbody><tr><td align="center">x</td></tr></tbody></table>

<details open><summary>y</summary><dl><dt>z</dt><dd>0</dd></dl></details>

\`\`\`js
let a
\`\`\`

---

### Một
### Một

[^1]: Nguồn [x](https://a.vn)`

test('writes valid and accessible HTML', async () => {
  const html = compileMarkdown(markdown).pieces.map(filled).join('')
  const report = await validator.validateString(
    `<!doctype html>\n<html lang="vi"><head><title>a</title></head><body><h1>a</h1>${html}</body></html>\n`,
  )
  expect(
    report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    ),
  ).toEqual([])
})

function filled(piece: string | Hole): string {
  if (typeof piece === 'string') return piece
  switch (piece.hole) {
    case 'attachment':
      return ' <span>(PDF, 1 KB)</span>'
    case 'chart':
      return '<div></div>'
    case 'image':
      return piece.as === 'img' ? '<img src="/a.png" alt="a" width="1" height="1">' : '/a.mp4'
    case 'link':
      return piece.href.startsWith('#') ? piece.href : '/a'
    case 'metric':
      return '<data value="1">1</data>'
  }
}
