import fc from 'fast-check'
import type { Element } from 'hast'
import { rehype } from 'rehype'
import { expect, test } from 'vitest'
import { eachElement } from '../../src/compile/each-element.ts'
import { sanitizeSchema } from '../../src/compile/sanitize-schema.ts'
import { compileMarkdown, drawn, holesOf } from './compile-markdown.ts'

test.each([
  ['script', '<script>alert(1)</script>\n\nb', '\n<p>b</p>'],
  ['script in a line', 'a <script>alert(1)</script> b', '<p>a  b</p>'],
  ['script that is not closed', 'a <script>alert(1) b\n\nc', '<p>a \n</p><p>c</p>'],
  ['script in capitals', '<SCRIPT SRC=//evil.vn/x.js></SCRIPT>b', 'b'],
  ['script within script', '<scr<script>ipt>alert(1)</script>', '<p>&lt;scr</p>'],
  ['style', '<style>p{display:none}</style>b', 'b'],
  ['style that is not closed', 'a <style>p{} b\n\nc', '<p>a \n</p><p>c</p>'],
  ['handlers', '<p onclick="x()" onMouseOver=x()>a</p>', '<p>a</p>'],
  ['handlers of images', '<img src=x onerror=alert(1)>', '<figure>{image x}</figure>'],
  ['inline style and class', '<p style="position:fixed" class="credit">a</p>', '<p>a</p>'],
  ['our roles', '<span role="img" aria-label="x" tabindex="0">a</span>', '<p><span>a</span></p>'],
  [
    'our footnotes',
    '<section data-footnotes class="footnotes"><a data-footnote-ref>a</a></section>',
    '<section><a>a</a></section>',
  ],
  ['javascript:', '[a](javascript:alert(1))', '<p><a>a</a></p>'],
  ['javascript: in capitals', '[a](JaVaScRiPt:alert(1))', '<p><a>a</a></p>'],
  ['javascript: with references', '[a](&#106;avascript&colon;alert(1))', '<p><a>a</a></p>'],
  ['javascript: over two lines', '<a href="java&#10;script:alert(1)">a</a>', '<p><a>a</a></p>'],
  ['javascript: with a tab', '<a href="java&Tab;script:alert(1)">a</a>', '<p><a>a</a></p>'],
  ['javascript: after control characters', '<a href=" &#1; javascript:alert(1)">a</a>', '<p><a>a</a></p>'],
  ['javascript: of an image', '![a](javascript:alert(1)) b', '<p> b</p>'],
  [
    'javascript: of a figure',
    '::figure[a]{src="javascript:alert(1)" alt=b}',
    '<figure><figcaption>a</figcaption></figure>',
  ],
  [
    'javascript: of a film',
    '::video[a]{src="javascript:alert(1)"}',
    '<figure><div><a>a</a></div><figcaption>a</figcaption></figure>',
  ],
  ['vbscript:', '[a](vbscript:x)', '<p><a>a</a></p>'],
  ['data: links', '[a](data:text/html;base64,PHN2Zz4=)', '<p><a>a</a></p>'],
  ['data: images', '![a](data:image/png;base64,AAAA) b', '<p> b</p>'],
  ['svg', '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>b', '<p>b</p>'],
  [
    'math',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>b',
    '<p>b</p>',
  ],
  ['frames', '<iframe srcdoc="<script>alert(1)</script>" src="https://evil.vn"></iframe>b', 'b'],
  [
    'forms',
    '<form action="https://evil.vn"><input name=a><button formaction="javascript:x">b</button></form>',
    'b',
  ],
  ['refreshing', '<meta http-equiv=refresh content="0;url=https://evil.vn">b', '<p>b</p>'],
  ['another base', '<base href="https://evil.vn">b', 'b'],
  ['style sheets', '<link rel=stylesheet href="https://evil.vn/x.css">b', 'b'],
  ['plug-ins', '<object data="x.swf"><embed src="x.swf">b</object>', '<p>b</p>'],
  ['comments', 'a<!-- <b> -->b<!--><script>alert(1)</script>-->', '<p>ab--></p>'],
  ['CDATA', 'a <![CDATA[<img src=x onerror=alert(1)>]]>', '<p>a ]]></p>'],
  ['declarations', '<!DOCTYPE html>\n<?php echo 1 ?>\na', '\n\n<p>a</p>'],
  ['templates', '<template><script>alert(1)</script></template>b', '<p>b</p>'],
  [
    'noscript',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">b',
    '<p title="</noscript><img src=x onerror=alert(1)>">b</p>',
  ],
  ['plain text', '<plaintext>a\n\n<script>alert(1)</script>', 'a\n&lt;script>alert(1)&lt;/script>'],
  ['players', '<video src=x.mp4 autoplay onerror=x()>a</video><audio src=x.mp3></audio>b', '<p>ab</p>'],
  ['ends of the page', '</div></main></body></html>a', 'a'],
  ['parts without their whole', '<td>a</td>', 'a'],
  ['items without their list', '<li>a</li>', 'a'],
  ['open ends', '<div><b>a\n\nb', '<div><b>a\n<p>b</p></b></div>'],
])('no body has %s', (_, markdown, html) => {
  expect(drawn(markdown)).toBe(html)
})

test('nobody can forge a hole', () => {
  const markdown = [
    'a \uFDD00\uFDD0 [b](c.md "\uFDD00\uFDD0") &#xFDD0;0&#xFDD0; <b title="&#xFDD0;0&#xFDD0;">&#64976;0&#64976;</b>',
    '::figure[\uFDD00\uFDD0]{src=d.png alt=e credit="\uFDD00\uFDD0"}',
  ].join('\n\n')
  expect(drawn(markdown)).toBe(
    '<p>a 0 <a href="{c.md}" title="0">b</a> �0� <b title="0">�0�</b></p>\n' +
      '<figure>{image d.png}<figcaption>0 <span class="credit">0</span></figcaption></figure>',
  )
})

test('nobody can make an element ours', () => {
  expect(
    drawn('<span data-own="{}" own="x" data="{&quot;own&quot;:{&quot;metric&quot;:&quot;a&quot;}}">a</span>'),
  ).toBe('<p><span>a</span></p>')
})

const fragments = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '&#xFDD0;',
  '\uFDD0',
  '\u0000',
  '0',
  '\n',
  '\n\n',
  '    ',
  '#',
  '- [x] ',
  '> ',
  '|',
  '|-|',
  '[^1]',
  '[^1]: ',
  '![',
  '](',
  ')',
  'a.png',
  'javascript:',
  ':metric[a]',
  '::figure[a]{src=b}',
  ':::gallery\n',
  ':::',
  '::video{src=a.mp4}',
  '**',
  '`',
  '<b>',
  '</b>',
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<table>',
  '<td>',
  '<a href=x>',
  '<img src=x onerror=y>',
  '<svg>',
  '<math>',
  '<style>',
  '<script>',
  '</script>',
  '<template>',
  '<select>',
  '<iframe>',
  '<plaintext>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<h1 id=a>',
  'Ệ',
  '\uD800',
  '%',
]
const anyMarkdown = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

test('compiles any text to harmless HTML with whole holes', () => {
  fc.assert(
    fc.property(anyMarkdown, (text) => {
      const html = compileMarkdown(text)
        .pieces.map((piece) => (typeof piece === 'string' ? piece : ''))
        .join('')
      expect(html).not.toContain('\uFDD0')
      eachElement(parser.parse(html), (element) => {
        expect(tags).toContain(element.tagName)
        expect(attributes).toEqual(expect.arrayContaining(Object.keys(element.properties)))
        expect(loadedBy(element)).toEqual([])
      })
    }),
    { numRuns: 300 },
  )
})

test('asks for nothing that a browser would run', () => {
  fc.assert(
    fc.property(anyMarkdown, (text) => {
      for (const hole of holesOf(text)) {
        if (hole.hole === 'link') expect(hole.href).not.toMatch(/^\s*(?:javascript|data|vbscript):/i)
        if (hole.hole === 'image') expect(hole.src).not.toMatch(/^\s*(?:javascript|data|vbscript):/i)
      }
    }),
  )
})

const parser = rehype().data('settings', { fragment: true }).freeze()
const tags = [...(sanitizeSchema.tagNames ?? []), 'video']
const written = Object.values(sanitizeSchema.attributes ?? {}).flat()
const attributes = [
  ...written.map((definition) => String(Array.isArray(definition) ? definition[0] : definition)),
  'ariaLabel',
  'ariaLabelledBy',
  'className',
  'controls',
  'preload',
  'role',
  'tabIndex',
]

/** What is left of addresses when every hole is empty. */
function loadedBy({ properties }: Element): readonly unknown[] {
  return [properties.href, properties.src].filter(Boolean)
}
