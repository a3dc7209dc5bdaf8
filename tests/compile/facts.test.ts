import { describe, expect, test } from 'vitest'
import { at, compileMarkdown, holesOf } from './compile-markdown.ts'

test('knows every anchor that a link may lead to', () => {
  const { anchors } = compileMarkdown(
    '# Kết *quả*\n\nMột[^1]\nhai&nbsp;ba\n\n<h3 id="x">Khác</h3>\n\n[^1]: Nguồn',
  )
  expect(anchors).toEqual(['ket-qua', 'fnref-1', 'x', 'footnote-label', 'fn-1'])
})

test('makes the anchor of a heading of its words, without its figures', () => {
  expect(compileMarkdown('## Nhận :metric[received]').anchors).toEqual(['nhan'])
})

describe('places', () => {
  test.each([
    ['of Markdown', 'a\n\n> [b](c)', at(3, 3)],
    ['of HTML', 'a\n\n<div>\n<a href=c>b</a></div>', at(4, 1)],
    ['of HTML in a line', 'a\nb <a href=c>b</a>', at(2, 3)],
    ['of Markdown between HTML', '<div>\n\na [b](c)\n\n</div>', at(3, 3)],
    [
      'of Markdown in a directive between HTML',
      '<div>\n\n::figure[[b](c)]{src="" alt=d}\n\n</div>',
      at(3, 10),
    ],
  ])('are those %s', (_, markdown, place) => {
    expect(holesOf(markdown).filter(({ hole }) => hole === 'link')).toEqual([
      { hole: 'link', href: 'c', place },
    ])
  })

  test('are those of a directive for what it shows', () => {
    expect(holesOf('a\n\n::figure[b]{src=c.png alt=d}')).toEqual([
      { hole: 'image', src: 'c.png', alt: 'd', place: at(3, 1), as: 'img' },
    ])
  })
})

test('leaves the ids of the page around it alone', () => {
  const { anchors } = compileMarkdown('## Menu\n\n## Main\n\n<div id="menu">x</div>')
  expect(anchors).toEqual(['menu-2', 'main-2'])
})
