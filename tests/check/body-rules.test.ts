import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src/model/diagnostic.ts'
import { at, withBody, withField, withFields } from './judged.ts'

describe('an image', () => {
  it('has words, wherever it is written', () => {
    const body = `![](a.jpg) ![Một cửa](b.jpg) ![][c]

::figure[Chú thích]{src="d.jpg"}

:::gallery
![](e.jpg)
:::

<p><img src="f.jpg"></p>

[c]: c.jpg
`
    expect(withBody(body)).toEqual([
      diagnose('image/no-alt', at(10, 1), { src: 'a.jpg' }),
      diagnose('image/no-alt', at(10, 30), { src: 'c.jpg' }),
      diagnose('image/no-alt', at(15, 1), { src: 'e.jpg' }),
      diagnose('image/no-alt', at(12, 1), { src: 'd.jpg' }),
      diagnose('image/no-alt', at(18, 4), { src: 'f.jpg' }),
    ])
  })

  it('may be a decoration, which only HTML can say', () => {
    expect(withBody('<img src="vach.png" alt="">')).toEqual([])
  })

  it('is a file and not a long line of letters', () => {
    expect(withFields('cover: { src: "data:image/png;base64,AAAA", alt: A }')).toEqual([
      diagnose('image/base64', at(9, 15), {}),
    ])
    expect(
      withBody(
        '![](data:image/png;base64,AAAA)\n\n<b><img src="DATA:image/png;base64,AAAA"></b>\n\n<div style="background: url(data:image/png;base64,AAAA)"></div>',
      ),
    ).toEqual([
      diagnose('image/base64', at(10, 1), {}),
      diagnose('image/base64', at(12, 4), {}),
      diagnose('image/base64', at(14, 1), {}),
    ])
  })

  it('comes from this site', () => {
    expect(withFields('cover: { src: https://example.vn/a.jpg, alt: A }')).toEqual([
      diagnose('image/outside', at(9, 15), { src: 'https://example.vn/a.jpg' }),
    ])
    expect(withBody('![A](//example.vn/a.jpg) ![A](/media/a.jpg) ![A](a//b.jpg)')).toEqual([
      diagnose('image/outside', at(10, 1), { src: '//example.vn/a.jpg' }),
    ])
  })
})

describe('a link', () => {
  it("never leads to the editor's own disk", () => {
    const body =
      '[A](file:///C:/a.pdf) [B](<D:\\tin\\b.pdf>) ![C](C:/c.jpg) <a href="\\\\may1\\d.pdf">D</a> [E](e:f.pdf)'
    expect(withBody(body)).toEqual([
      diagnose('link/local-file', at(10, 1), { href: 'file:///C:/a.pdf' }),
      diagnose('link/local-file', at(10, 23), { href: 'D:\\tin\\b.pdf' }),
      diagnose('link/local-file', at(10, 58), { href: '\\\\may1\\d.pdf' }),
      diagnose('link/local-file', at(10, 43), { href: 'C:/c.jpg' }),
    ])
  })

  it('opens a page, a letter or a telephone', () => {
    const body =
      '[A](https://a.vn) [B](mailto:b@a.vn) [C](tel:+84) [D](d.md#e) [E](#f)\n[F](javascript:alert%281%29) [G][g]\n\n[g]: data:text/html,x\n\n<a href="java\tscript:1">H</a>'
    expect(withBody(body)).toEqual([
      diagnose('link/unsafe', at(11, 1), { href: 'javascript:alert%281%29' }),
      diagnose('link/unsafe', at(13, 1), { href: 'data:text/html,x' }),
      diagnose('link/unsafe', at(15, 1), { href: 'java script:1' }),
    ])
  })
})

describe('a directive', () => {
  it('is one of those there are, whatever its fence', () => {
    expect(
      withBody('::figur{src=a.jpg alt=A}\n\n:::figure{src=b.jpg alt=B}\n:::\n\n:::lưu-ý\nA\n:::'),
    ).toEqual([
      diagnose('directive/unknown', at(10, 1), { name: 'figur', suggestion: 'figure' }),
      diagnose('directive/unknown', at(15, 1), { name: 'lưu-ý' }),
    ])
  })

  it('stands where it is understood, and is told where readers would see it letter by letter', () => {
    const lines = [
      'Nhận ::chart{metrics="a,b"} và :chart[a] trong câu.',
      'Viết :metric{a}, :metric(a), :metric [a], :Metric[a], :metrics[a], :metric[].',
      '',
      '::chart {metrics="a"}',
      '',
      'Ảnh:figure{src="a.jpg"}',
      '',
      '| Bảng |',
      '| --- |',
      '| :: video{src="a.mp4"} |',
    ]
    const told = withBody(lines.join('\n')).map(({ code, place, values }) => [
      code,
      place.line,
      place.column,
      values,
    ])
    const asText = (line: number, column: number, written: string, name: string) => [
      ...['directive/as-text', line, column],
      { written, name },
    ]
    expect(told).toEqual([
      asText(10, 6, '::chart{metrics="a,b"}', 'chart'),
      asText(10, 32, ':chart[a]', 'chart'),
      asText(11, 6, ':metric{a}', 'metric'),
      asText(11, 18, ':metric(a)', 'metric'),
      asText(11, 30, ':metric [a]', 'metric'),
      asText(11, 43, ':Metric[a]', 'metric'),
      asText(11, 55, ':metrics[a]', 'metric'),
      asText(11, 68, ':metric[]', 'metric'),
      asText(13, 1, '::chart {metrics="a"}', 'chart'),
      asText(15, 4, ':figure{src="a.jpg"}', 'figure'),
      asText(19, 3, ':: video{src="a.mp4"}', 'video'),
    ])
    expect(withField('title', 'title: Nhận :metric{a}')).toEqual([
      diagnose('directive/as-text', at(3, 13), { written: ':metric{a}', name: 'metric' }),
    ])
  })

  it('may be shown as words, and words may look like one', () => {
    const text =
      'Viết `:chart[a]`, \\:chart[a] hay \\::chart{a}. Hệ đo:metric (mét), xem: figure [1] và 9:chart, video: (a).\n\n    ::chart {a}'
    expect(withBody(text)).toEqual([])
  })

  it('says which file it shows', () => {
    expect(withBody('::figure{alt=A}\n\n::video\n\n::video{src=a.mp4}\n\n::figure{src="," alt=A}')).toEqual([
      diagnose('directive/missing-attribute', at(10, 1), { name: 'figure', attribute: 'src' }),
      diagnose('directive/missing-attribute', at(12, 1), { name: 'video', attribute: 'src' }),
    ])
  })

  it('plays nothing but videos', () => {
    expect(withBody('::video{src=anh.svg}\n\n::video{src=phim.MP4}')).toEqual([
      diagnose('directive/no-video', at(10, 1), { src: 'anh.svg' }),
    ])
  })

  it('shows videos of this site only', () => {
    expect(withBody('::video{src="https://example.vn/a.mp4"}')).toEqual([
      diagnose('directive/outside-video', at(10, 1), { src: 'https://example.vn/a.mp4' }),
    ])
  })
})

describe('a heading', () => {
  it('goes down one level at a time, beginning below the title', () => {
    expect(withBody('### A\n\n## B\n\n#### C\n\n## D\n\n### E\n')).toEqual([
      diagnose('heading/jump', at(10, 1), { from: 1, to: 3 }),
      diagnose('heading/jump', at(14, 1), { from: 2, to: 4 }),
    ])
  })

  it('does not take the level of the title, and counts as one below it', () => {
    expect(withBody('# *A*\n\n### B\n')).toEqual([diagnose('heading/title-level', at(10, 1), { text: 'A' })])
  })
})

describe('raw HTML', () => {
  it('that is taken out of the page is named', () => {
    const body = `<div>
<script>document.write("<b onclick=1>")</script>
<p onclick="a()" OnMouseOver=b>A</p>
</div>

> - A <iframe src="https://example.vn"></iframe> B
>   <select><option>C</select><input type=text>

<table><tr><td onload=1>D</td></tr></table>
`
    expect(withBody(body)).toEqual([
      diagnose('html/dropped', at(11, 1), { what: '<script>' }),
      diagnose('html/dropped', at(12, 1), { what: 'onclick' }),
      diagnose('html/dropped', at(12, 1), { what: 'onmouseover' }),
      diagnose('html/dropped', at(15, 7), { what: '<iframe>' }),
      diagnose('html/dropped', at(16, 5), { what: '<select>' }),
      diagnose('html/dropped', at(16, 31), { what: '<input>' }),
      diagnose('html/dropped', at(18, 12), { what: 'onload' }),
    ])
  })

  it('that is harmless, or of which the words are kept, is not', () => {
    expect(
      withBody('<center style="color:red">A <font face=".VnTime">B</font><br></center> <!-- C -->'),
    ).toEqual([])
  })
})
