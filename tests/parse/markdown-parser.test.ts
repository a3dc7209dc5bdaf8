import { expect, test } from 'vitest'
import { filePath } from '../../src/model/place.ts'
import { parseMarkdown } from '../../src/parse/parse-markdown.ts'

function parseWith(parser: 'satteri' | 'remark', text: string) {
  return parseMarkdown(text, filePath('news/a.md'), { parser, remarkPlugins: [] }).value
}

const groups = {
  blocks: [
    '',
    '\n\na\n',
    'a\n\n\n\nb',
    '# a #',
    '#a',
    '####### a',
    'a\n===',
    'a\nb\n---',
    '---',
    '- - -',
    '> a\nb',
    '> - a\n>   b',
    '```js c\na\n```',
    '```\na',
    '~~~\na\n~~~',
    '    a\n\n    b',
    '\ta\tb',
    '[a]: b "c"\n\n[a] [A][] [d][a]',
    '![a][b]\n\n[b]: c',
  ],
  lists: [
    '- a\n- b\n\n  c',
    '- a\n  - b\n    1. c\n    2. d',
    '3. a\n4. b',
    '1) a\n\n2) b',
    '* a\n+ b',
    '- a\n\n      b',
    '- [ ] a\n- [x] b',
    '-\n- a',
    '1. a\n\n   > b\n\n   ```\n   c\n   ```',
    '- a\nb\n- c',
    '> - a\n>\n>\n> b',
    '- [x] a\n  ===',
  ],
  tables: [
    '| a | b |\n|---|:-:|\n| 1 | 2 |',
    'a|b\n-|-\n1|2|3',
    '| a \\| b | `c|d` |\n|---|---|',
    '| a |\n|---|\n| b |\nc',
    '- | a |\n  |---|\n  | b |',
    '| a:b |\n|--:|\n| :c[d] |',
    '|a|http://b.vn|c|\n|-|-|-|\n|d|www.e.vn|f@g.vn|',
    '| www.a.vn\u00a0|\n|---|',
    '- [x] | a |\n  |---|',
    '- [x] a\n  :-:',
  ],
  'running text': [
    'a *b* **c** ***d*** _e_ a_b_c',
    '**Chú ý:**đây',
    '**“Chú ý”**đây',
    'a `b` ``c`d`` ` e `',
    '~~a~~ ~b~',
    'a  \nb\\\nc\nd ',
    '[a](b "c") [d](<e f>) [![g](h)](i) [j]()',
    '![a *b*](c "d")',
    '\\*a\\* \\&amp; \\ả',
    '&amp; &copy; &#xea; &ecirc;&#x301; &foo; &#0;',
    'a\u00a0b\u3000c\u2028d',
    'a\0b',
    '<http://a.vn> <b@c.vn>',
  ],
  footnotes: [
    '[^1]: [^2]: a',
    'a\n[^b c]: d',
    '[^1]: a\nb\n<b>\nc',
    '[^1]: a\n<b>\n\nb',
    '[^1]:\n        a\n    \n    \n',
    'a[^1] b[^x]\n\n[^1]: c\n\n    d',
    'a[^ă]\n\n[^ă]: b',
    '[^a]: b',
  ],
  addresses: [
    'http://a.vn, (www.b.vn/c) d@e.gov.vn.',
    'http://a.vn/b_c_d/*e*',
    '**http://a.vn**',
    '“http://a.vn”',
    'http://a.vn:b/c',
    '[http://a.vn](b) [c www.d.vn](e)',
    'mailto:a@b.vn xmpp:c@d.vn',
    'địa_chỉ@x.vn',
    '> a\n> http://b.vn c',
    'http://a.vn?b=c&d=e',
    'a😀 “www.b.vn”, c@d.vn',
    'ahttp://a.vn',
    'a:www.b.vn',
    '[www.a.vn ] \nb',
    'www.a.vn\u200b:metric[b c]',
    'a “www.b.vn” &amp; c@d.vn',
  ],
  html: [
    '| a |\n|---|\n| b |\n<br>\nc',
    'a\n-:\n<b>',
    'a | b\n- | -\nc\n<b>d</b>',
    '<div>\na\n</div>\n\nb',
    'a <b>c</b> <br/>',
    '<p>a\n\nb</p>',
    '<script>\na\n\nb\n</script>\nc',
    '<!-- a\n\nb -->\nc',
    '<img src="a"\nalt="b">',
    '<p>\n*a*\n</p>',
    'a <!-- b --> <?c?>',
    '<1> <a:b>',
  ],
  directives: [
    '::figure[a *b*]{src=c.jpg alt="d e" .f #g}',
    ':::gallery\n![a](b)\n\n![c](d)\n:::',
    ':::note[Lưu ý]{a=b}\n- c\n\n  d\n:::\n\ne',
    '::::a\n:::b\nc\n:::\n::::',
    ':::lưu ý\nxin chào\n:::',
    ':::note[a] b\nc\n:::',
    ':::note {a=b}\nc\n:::',
    '::video{src=a.mp4}\n::hình',
    '> :::a\n> b\n> :::',
    '- :::a\n  b\n  :::',
    'a :metric[b] c:metric[d]{e=f}',
    ':metric[b]{c="d &amp; e"}',
    '::figure{alt="Caf&eacute;"}',
    '::figure{ảnh=a}',
    'Kính gửi:Ủy ban, lúc 9:a',
    '**Thời gian**:từ 8h',
    ':::ảnh\na\n:::',
    'a::b[c]',
    '\\:metric[a] :metric\\[a]',
    'x :a[\nb\n] c',
    '::a{b}',
    '::a{b=""}',
    ':a[b](c)',
    'a\n::ảnh',
    ':::a\n```\n~~~\n\n:::',
    ':::a\n:::b\nc\n:::\n:::',
    '::::a\n\n:::\n<?b',
    '![![a:b](c) d:e](f)',
    '![![a 8:30\u200b](b) ](c)',
  ],
  'other alphabets': [
    '😀 *a* `b` [c](d) :metric[e]',
    '中文**强调。**后面',
    '日本語*強調*です',
    '👨‍👩‍👧 a@b.vn *c*',
    'Đ\u1ea1i h\u1ed9i **Đảng**',
    '**a.**😀 b',
    '# 😀 a:b\n\nc 😀 http://d.vn',
  ],
  'syntax of other tools': [
    '{{< a >}} {% b %}',
    '+++\na\n+++',
    '$a$ ^b^ ==c== [[d]]',
    '# a {#b}',
    'a\n: b',
    '"a" -- ...',
  ],
} as const

test.each(Object.entries(groups).flatMap(([group, texts]) => texts.map((text) => [group, text] as const)))(
  'reads %s alike with both parsers: %j',
  (_, text) => {
    expect(parseWith('satteri', text)).toEqual(parseWith('remark', text))
  },
)

test('keeps the words of a container whose name has a space', () => {
  expect(parseWith('satteri', ':::lưu ý\nxin chào\n:::').children).toMatchObject([
    { type: 'paragraph', children: [{ type: 'text', value: ':::lưu ý\nxin chào\n:::' }] },
  ])
})

test('gives every node of a bare address its position, also where the text is not verbatim', () => {
  const positions = (parser: 'satteri' | 'remark') => {
    const [paragraph] = parseWith(parser, 'a “www.b.vn” &amp; c').children
    return paragraph?.type === 'paragraph'
      ? paragraph.children.map(({ position }) => position !== undefined)
      : []
  }
  expect(positions('remark')).toEqual([true, true, true])
  expect(positions('satteri')).toEqual([true, true, true])
})
