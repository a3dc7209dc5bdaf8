/**
 * Markdown as people write it and worse: every construct that an article can hold, in each other, with the
 * punctuation, indents and spaces that real files have.
 */
import fc from 'fast-check'

const word = fc.constantFrom(
  'Ủy ban',
  'nhân dân',
  'thành phố',
  'Đảng',
  'hồ sơ',
  'đề án',
  'ngày 28/9/2018',
  '1.412',
  '45%',
  'ISO 9001:2015',
  'a',
  'Kính gửi:',
  'e\u0301',
  '😀',
  '公告',
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
    '&ecirc;',
    '&ecirc;&#x301;',
    '&#0;',
    '&#x2013;',
    '&unknown;',
    '&amp',
    '&quot;',
  ],
)
const space = fc.constantFrom(
  ...[
    ' ',
    ' ',
    ' ',
    '',
    '',
    '  ',
    '\t',
    '\u00a0',
    '\u3000',
    '\u200b',
    '\u2028',
    '\n',
    '\n',
    '  \n',
    '\\\n',
    '\n    ',
    '\n\t',
  ],
)
const bare = fc.constantFrom(
  ...[
    'www.haiphong.gov.vn',
    'https://haiphong.gov.vn/tin?a=1&b=2',
    'http://…',
    'http://a',
    'vp@haiphong.gov.vn',
    'mailto:a@b.vn',
  ],
  ...[
    '<https://a.vn>',
    '<vp@a.gov.vn>',
    'Email:vp@a.gov.vn',
    'www.a.vn:b',
    'https://a.vn/tin_tức/(1)',
    'xmpp:a@b.vn/c',
  ],
)
const tag = fc.constantFrom(
  ...[
    '<b>',
    '</b>',
    '<br>',
    '<br/>',
    '<span lang="en">',
    '</span>',
    '<!-- a -->',
    '<a href="b">',
    '</a>',
    '<?a?>',
    '<sup>2</sup>',
  ],
  ...['<img src="a.jpg" alt="b">', '<p', '< b>', '<u>', '</u>', '<script>', '</script>', '<![CDATA[a]]>'],
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
    'ảnh 1.jpg',
  ],
)
const attributes = fc.constantFrom(
  ...[
    '',
    '',
    '{}',
    '{src=a.jpg}',
    '{src="a.jpg" alt="Một cửa"}',
    "{a='b c' .d #e}",
    '{a="b &amp; c"}',
    '{ảnh=a}',
    '{a=b',
    '{a="\n"}',
    '{ }',
  ],
)
const directiveName = fc.constantFrom(
  'metric',
  'figure',
  'gallery',
  'video',
  'ảnh',
  'lưu',
  'a-b',
  'a_',
  '9',
  '',
)

const { inline } = fc.letrec<{ inline: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    word,
    mark,
    reference,
    bare,
    tag,
    fc
      .tuple(fc.constantFrom('*', '**', '_', '__', '***', '~~', '~', '`', '``'), tie('inline'))
      .map(([around, text]) => `${around}${text}${around}`),
    fc.tuple(tie('inline'), target).map(([text, to]) => `[${text}](${to})`),
    fc.tuple(tie('inline'), target).map(([text, to]) => `![${text}](${to})`),
    fc
      .tuple(tie('inline'), fc.constantFrom('', '[]', '[a]', '[Ủy ban]'))
      .map(([text, to]) => `[${text}]${to}`),
    fc.constantFrom('[^1]', '[^ghi-chú]', '[^1]:', '![a][a]', '[x]', '[ ] ', '[^a b]'),
    fc
      .tuple(fc.constantFrom(':', '::', ':::'), directiveName, tie('inline'), attributes)
      .map(([colons, name, text, more]) => `${colons}${name}[${text}]${more}`),
    fc
      .tuple(fc.constantFrom(':', '::'), directiveName, attributes)
      .map(([colons, name, more]) => `${colons}${name}${more}`),
  ),
  inline: fc
    .array(fc.tuple(tie('part'), space), { maxLength: 5, depthIdentifier: 'inline' })
    .map((parts) => parts.flat().join('')),
}))
const line = inline.map((text) => text.replaceAll('\n', ' '))

const indent = fc.constantFrom('', '', '', ' ', '  ', '   ', '    ', '     ', '\t', ' \t')
const fence = fc.constantFrom('```', '~~~', '````', '```js', '``` a b', '~~~ `')
const table = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 3 }),
    fc.array(fc.array(line, { maxLength: 4 }), { maxLength: 3 }),
    fc.constantFrom('|', '', ' |'),
    fc.constantFrom('---', ':-:', '-:', '-'),
  )
  .map(([head, rows, edge, rule]) =>
    [head, head.map(() => rule), ...rows].map((cells) => `${edge}${cells.join(' | ')}${edge}`).join('\n'),
  )

/** Every line after the first, or all, moved to the right or behind a sign. */
function shifted(text: string, first: string, others: string): string {
  return first + text.replaceAll('\n', `\n${others}`)
}

const { blocks } = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline,
    inline,
    fc.tuple(indent, inline).map(([before, text]) => before + text),
    fc
      .tuple(
        fc.constantFrom('#', '##', '###', '####', '#######', '##\t'),
        line,
        fc.constantFrom('', ' #', ' {#a}'),
      )
      .map(([marks, text, end]) => `${marks} ${text}${end}`),
    fc
      .tuple(inline, fc.constantFrom('===', '---', '-', '=', '--- ', '   ===', '- - -'))
      .map(([text, rule]) => `${text}\n${rule}`),
    fc.constantFrom('---', '***', '_ _ _', '- - -', '*\t*\t*', '--'),
    table,
    fc
      .tuple(
        indent,
        fence,
        fc.array(line, { maxLength: 3 }),
        fc.constantFrom('```', '~~~', '', '````', '    ```'),
      )
      .map(([before, open, lines, close]) => [before + open, ...lines, before + close].join('\n')),
    fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((lines) => lines.map((text) => `    ${text}`).join('\n')),
    fc
      .tuple(
        fc.constantFrom(
          '<div>',
          '<div class="a">',
          '</div>',
          '<p>',
          '<!--',
          '-->',
          '<table>\n<tr><td>',
          '</td></tr></table>',
          '<script>',
          '</script>',
          '<pre>',
          '</pre>',
          '<details><summary>a</summary>',
          '<iframe src="a">',
          '<b>',
          '<?php',
          '<!DOCTYPE html>',
        ),
        inline,
      )
      .map(([open, text]) => `${open}\n${text}`),
    fc
      .tuple(directiveName, fc.option(line, { nil: undefined }), attributes)
      .map(([name, label, more]) => `::${name}${label === undefined ? '' : `[${label}]`}${more}`),
    fc
      .tuple(
        fc.constantFrom(':::', '::::'),
        directiveName,
        fc.option(line, { nil: undefined }),
        attributes,
        tie('blocks'),
        fc.constantFrom(':::', '::::', '', '::: ', ':::a'),
      )
      .map(
        ([open, name, label, more, inner, close]) =>
          `${open}${name}${label === undefined ? '' : `[${label}]`}${more}\n${inner}\n${close}`,
      ),
    fc
      .tuple(
        fc.constantFrom('[^1]: ', '[^ghi-chú]: ', '[a]: ', '[Ủy ban]: ', '[a]: b "', '[^1]:\n'),
        tie('blocks'),
        fc.constantFrom('    ', '  ', '', '\t'),
      )
      .map(([label, text, rest]) => shifted(text, label, rest)),
    fc
      .tuple(tie('blocks'), fc.constantFrom('> ', '>', '>  ', ''))
      .map(([text, rest]) => shifted(text, '> ', rest)),
    fc
      .tuple(
        indent,
        fc.constantFrom(
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
          '1986. ',
          '0. ',
        ),
        tie('blocks'),
        fc.constantFrom('', '  ', '   ', '    ', '     ', '\t', ' '),
      )
      .map(([before, bullet, text, rest]) => shifted(text, before + bullet, rest)),
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
}))

export const anyMarkdown = blocks
