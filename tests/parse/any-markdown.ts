/**
 * Markdown as people write it, and worse: every construct that an article can hold, in each other, with the
 * punctuation, indents and spaces of real files.
 */
import fc from 'fast-check'

const word = fc.constantFrom(
  ...['Ủy ban', 'nhân dân', 'Đảng', 'hồ sơ', 'ngày 28/9/2018', '1.412', '45%', 'a', 'Kính gửi:', 'lúc 8:30'],
  ...['ISO 9001:2015', 'ca\u0301', '😀', '公告'],
)
const mark = fc.constantFrom(
  ...['.', ',', ';', ':', '!', '?', '-', '–', '…', '“', '”', '"', "'", '(', ')', '[', ']', '{', '}', '/'],
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '``',
    '\\',
    '<',
    '>',
    '&',
    '#',
    '|',
    '=',
    '+',
    '@',
    '^',
    '$',
  ],
)
const reference = fc.constantFrom(
  ...[
    '&amp;',
    '&nbsp;',
    '&lt;',
    '&copy;',
    '&ecirc;&#x301;',
    '&#0;',
    '&#x2013;',
    '&unknown;',
    '&amp',
    '&quot;',
  ],
)
const space = fc.constantFrom(
  ...[' ', ' ', ' ', '', '', '  ', '\t', '\u00a0', '\u3000', '\u200b', '\u2028'],
  ...['\n', '\n', '  \n', '\\\n', '\n    ', '\n\t'],
)
const address = fc.constantFrom(
  ...['www.haiphong.gov.vn', 'https://haiphong.gov.vn/tin?a=1&b=2', 'http://a', 'vp@haiphong.gov.vn'],
  ...[
    'mailto:a@b.vn',
    '<https://a.vn>',
    '<vp@a.vn>',
    'Email:vp@a.vn',
    'https://a.vn/tin_tức/(1)',
    'http://…',
  ],
)
const tag = fc.constantFrom(
  ...[
    '<b>',
    '</b>',
    '<br>',
    '<span lang="en">',
    '</span>',
    '<!-- a -->',
    '<a href="b">',
    '</a>',
    '<?a?>',
    '<u>',
  ],
  ...['<img src="a.jpg" alt="b">', '<p', '< b>', '<script>', '</script>', '<![CDATA[a]]>'],
)
const target = fc.constantFrom(
  ...[
    'b.md',
    '/tin/2018/',
    'b.pdf "c"',
    '<d e> ',
    "f 'g'",
    'h (i)',
    '',
    '#j',
    'https://k.vn/l?m=n&amp;o=p',
    'q r',
  ],
)
const name = fc.constantFrom('metric', 'figure', 'gallery', 'video', 'ảnh', 'a-b')
const attributes = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('', '{}', '{src=a.jpg}', '{src="a.jpg" alt="Một cửa"}', "{a='b c' .d #e}"),
  },
  { weight: 1, arbitrary: fc.constantFrom('{a="b &amp; c"}', '{ảnh=a}', '{a=b', '{a="\n"}', '{ }', ' b') },
)
const label = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('', '[]', '[một cửa]', '[a *b* [c](d)]') },
  { weight: 1, arbitrary: fc.constantFrom('[ a]', '[a\nb]', '[[a]', '[`]`]', '[<a>]') },
)

const { inline } = fc.letrec<{ inline: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    ...[word, word, word, mark, mark, reference, address, tag],
    fc
      .tuple(fc.constantFrom('*', '**', '_', '__', '***', '~~', '~', '`', '``'), tie('inline'))
      .map(([around, text]) => `${around}${text}${around}`),
    fc
      .tuple(fc.constantFrom('', '!'), tie('inline'), target)
      .map(([sign, text, to]) => `${sign}[${text}](${to})`),
    fc
      .tuple(tie('inline'), fc.constantFrom('', '[]', '[a]', '[Ủy ban]'))
      .map(([text, to]) => `[${text}]${to}`),
    fc.constantFrom('[^1]', '[^ghi-chú]', '[^1]:', '![a][a]', '[x]', '[^a b]'),
    fc.tuple(name, label, attributes).map((parts) => `:${parts.join('')}`),
  ),
  inline: fc
    .array(fc.tuple(tie('part'), space), { maxLength: 5, depthIdentifier: 'inline' })
    .map((parts) => parts.flat().join('')),
}))
const line = inline.map((text) => text.replaceAll('\n', ' '))

const indent = fc.constantFrom('', '', '', ' ', '  ', '   ', '    ', '     ', '\t', ' \t')
const heading = fc
  .tuple(fc.constantFrom('#', '##', '###', '#######', '##\t'), line, fc.constantFrom('', ' #', ' {#a}'))
  .map(([marks, text, end]) => `${marks} ${text}${end}`)
const underlined = fc
  .tuple(inline, fc.constantFrom('===', '---', '-', '=', '--- ', '   ===', '- - -'))
  .map(([text, rule]) => `${text}\n${rule}`)
const rule = fc.constantFrom('---', '***', '_ _ _', '- - -', '*\t*\t*', '--')
const table = fc
  .record({
    edge: fc.constantFrom('|', '', ' |'),
    head: fc.array(line, { minLength: 1, maxLength: 3 }),
    rows: fc.array(fc.array(line, { maxLength: 4 }), { maxLength: 3 }),
    under: fc.constantFrom('---', ':-:', '-:', '-'),
  })
  .map(({ edge, head, rows, under }) =>
    [head, head.map(() => under), ...rows].map((cells) => edge + cells.join(' | ') + edge).join('\n'),
  )
const code = fc
  .record({
    before: indent,
    open: fc.constantFrom('```', '~~~', '````', '```js', '``` a b', '~~~ `'),
    lines: fc.array(line, { maxLength: 3 }),
    close: fc.constantFrom('```', '```', '~~~', '', '````', '    ```'),
  })
  .map(({ before, open, lines, close }) => [before + open, ...lines, before + close].join('\n'))
const indentedCode = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.map((text) => `    ${text}`).join('\n'))
const html = fc
  .tuple(
    fc.constantFrom(
      ...[
        '<div>',
        '<div class="a">',
        '</div>',
        '<p>',
        '<!--',
        '-->',
        '<table>\n<tr><td>',
        '</td></tr></table>',
      ],
      ...[
        '<script>',
        '</script>',
        '<pre>',
        '</pre>',
        '<details><summary>a</summary>',
        '<b>',
        '<?php',
        '<!DOCTYPE>',
      ],
    ),
    inline,
  )
  .map(([open, text]) => `${open}\n${text}`)
const leaf = fc.tuple(name, label, attributes).map((parts) => `::${parts.join('')}`)

/** The first line behind `first`, the others behind `others`. */
function shifted(text: string, first: string, others: string): string {
  return first + text.replaceAll('\n', `\n${others}`)
}

/** Whole bodies. */
export const anyMarkdown = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    ...[inline, inline, fc.tuple(indent, inline).map((parts) => parts.join(''))],
    ...[heading, underlined, rule, table, code, indentedCode, html, leaf],
    fc
      .record({
        fence: fc.constantFrom(':::', '::::'),
        first: fc.tuple(name, label, attributes).map((parts) => parts.join('')),
        inner: tie('blocks'),
        close: fc.constantFrom(':::', ':::', ':::', '::::', '', '::: '),
      })
      .map(({ fence, first, inner, close }) => `${fence}${first}\n${inner}\n${close}`),
    fc
      .tuple(
        fc.constantFrom('[^1]: ', '[^ghi-chú]: ', '[a]: ', '[Ủy ban]: ', '[a]: b "', '[^1]:\n'),
        tie('blocks'),
        fc.constantFrom('    ', '  ', '', '\t'),
      )
      .map(([first, text, others]) => shifted(text, first, others)),
    fc
      .tuple(tie('blocks'), fc.constantFrom('> ', '>', '>  ', ''))
      .map(([text, others]) => shifted(text, '> ', others)),
    fc
      .record({
        before: indent,
        bullet: fc.constantFrom(
          ...[
            '- ',
            '* ',
            '+ ',
            '1. ',
            '2) ',
            '10. ',
            '-\t',
            '-   ',
            '-     ',
            '- [ ] ',
            '- [x] ',
            '-',
            '-\n',
          ],
          ...['1986. ', '0. '],
        ),
        text: tie('blocks'),
        others: fc.constantFrom('', ' ', '  ', '   ', '    ', '     ', '\t'),
      })
      .map(({ before, bullet, text, others }) => shifted(text, before + bullet, others)),
  ),
  blocks: fc
    .array(
      fc.tuple(
        tie('block'),
        fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\n\n\n', '\n \n', '\n\t\n', '\n  \n    '),
      ),
      { maxLength: 4, depthIdentifier: 'block' },
    )
    .map((parts) => parts.flat().join('')),
})).blocks
