import { describe, expect, test } from 'vitest'
import { at, compileMarkdown, drawn } from './compile-markdown.ts'

test('cuts the body where only the site knows what stands there', () => {
  expect(
    compileMarkdown('Xem [quyết định](qd%2012.pdf) và\n![dấu](dau.png) ở [đây](#cuoi): :metric[received].')
      .pieces,
  ).toEqual([
    '<p>Xem <a href="',
    { hole: 'link', href: 'qd 12.pdf', place: at(1, 5) },
    '">quyết định</a>',
    { hole: 'attachment', href: 'qd 12.pdf' },
    ' và\n',
    { hole: 'image', src: 'dau.png', alt: 'dấu', place: at(2, 1), as: 'img' },
    ' ở <a href="',
    { hole: 'link', href: '#cuoi', place: at(2, 19) },
    '">đây</a>: ',
    { hole: 'metric', id: 'received', place: at(2, 33) },
    '.</p>',
  ])
})

test('has no pieces for an empty body', () => {
  expect(compileMarkdown('')).toEqual({ pieces: [], holes: [], anchors: [] })
})

describe('images', () => {
  test.each([
    ['makes a figure of a lone image', '![a](b.png)', '<figure>{image b.png}</figure>'],
    [
      'takes the title of a lone image for its caption',
      '![a](b.png "Bộ phận “Một cửa” & <b>")',
      '<figure>{image b.png}<figcaption>Bộ phận “Một cửa” &amp; &lt;b></figcaption></figure>',
    ],
    [
      'makes figures of images that share a paragraph',
      '![a](b.png)\n![c](d.png "e")',
      '<figure>{image b.png}</figure><figure>{image d.png}<figcaption>e</figcaption></figure>',
    ],
    [
      'makes a figure of an image that is a link',
      '[![a](b.png "c")](d.pdf)',
      '<figure><a href="{d.pdf}">{image b.png}</a><figcaption>c</figcaption></figure>',
    ],
    ['leaves an image in running text there', 'a ![b](c.png "d") e', '<p>a {image c.png} e</p>'],
    [
      'treats an image in HTML like any other',
      '<img src="b.png" alt="a" title="c">',
      '<figure>{image b.png}<figcaption>c</figcaption></figure>',
    ],
    [
      'leaves a figure in HTML as it is',
      '<figure><img src="b.png" alt="a"><figcaption>c</figcaption></figure>',
      '<figure>{image b.png}<figcaption>c</figcaption></figure>',
    ],
    [
      'keeps the image of a picture',
      '<picture><source srcset="b.webp"><img src="b.png" alt=""></picture>',
      '<figure>{image b.png}</figure>',
    ],
    ['drops an image without address', 'a\n\n![b]()', '<p>a</p>\n'],
  ])('%s', (_, markdown, html) => {
    expect(drawn(markdown)).toBe(html)
  })
})

describe('directives', () => {
  test.each([
    [
      'draws a figure with the markup of its caption',
      '::figure[Ảnh *đẹp*]{src="một cửa.jpg" alt="b" credit="Hải & Nam"}',
      '<figure>{image một cửa.jpg}<figcaption>Ảnh <em>đẹp</em> <span class="credit">Hải &amp; Nam</span></figcaption></figure>',
    ],
    ['draws a figure without words', '::figure{src=a.jpg alt=b}', '<figure>{image a.jpg}</figure>'],
    [
      'draws a gallery as a list, every image with its own caption',
      ':::gallery\n![a](a.jpg "Một") ![b](b.jpg)\n\n![c](c.jpg)\n:::',
      '<ul class="gallery"><li><figure>{image a.jpg}<figcaption>Một</figcaption></figure></li>' +
        '<li><figure>{image b.jpg}</figure></li><li><figure>{image c.jpg}</figure></li></ul>',
    ],
    [
      'gives a gallery its label as a caption',
      ':::gallery[Lễ *khai trương*]\n![a](a.jpg)\n:::',
      '<figure><ul class="gallery"><li><figure>{image a.jpg}</figure></li></ul><figcaption>Lễ <em>khai trương</em></figcaption></figure>',
    ],
    [
      'draws a film with its caption, and a link where it cannot be played',
      '::video[Lễ khai trương]{src=../media/le.mp4}',
      '<figure><video controls preload="metadata" src="{video ../media/le.mp4}"><a href="{../media/le.mp4}">Lễ khai trương</a></video><figcaption>Lễ khai trương</figcaption></figure>',
    ],
    [
      'names a film without caption after its file',
      '::video{src=../media/le.mp4}',
      '<figure><video controls preload="metadata" src="{video ../media/le.mp4}"><a href="{../media/le.mp4}">le.mp4</a></video></figure>',
    ],
    [
      'puts figures into running text',
      'Có **:metric[received]**.',
      '<p>Có <strong>{metric received}</strong>.</p>',
    ],
    [
      'keeps the words of a directive it does not know',
      ':::ghi-chu[Nhãn]\nChữ\n:::\n\n::moc[Mốc]',
      '<p>Nhãn</p>\n<p>Chữ</p>\nMốc',
    ],
    [
      'draws directives between HTML',
      '<div>\n\n::figure[b]{src=a.jpg alt=b credit=c}\n\n</div>',
      '<div>\n<figure>{image a.jpg}<figcaption>b <span class="credit">c</span></figcaption></figure>\n</div>',
    ],
  ])('%s', (_, markdown, html) => {
    expect(drawn(markdown)).toBe(html)
  })
})

describe('headings', () => {
  test.each([
    [
      'leaves level 1 to the title of the page',
      '# Một\n\n###### Sáu',
      '<h2 id="mot">Một</h2>\n<h6 id="sau">Sáu</h6>',
    ],
    [
      'makes ids of the words without markup',
      '## Đà *Nẵng* `90%`',
      '<h2 id="da-nang-90">Đà <em>Nẵng</em> <code>90%</code></h2>',
    ],
    [
      'numbers equal ids',
      '## A\n\n## A\n\n## A 2',
      '<h2 id="a">A</h2>\n<h2 id="a-2">A</h2>\n<h2 id="a-2-2">A 2</h2>',
    ],
    [
      'numbers headings without a letter for an address',
      '## 公告\n\n## …',
      '<h2 id="section-1">公告</h2>\n<h2 id="section-2">…</h2>',
    ],
    ['keeps an id that was written', '<h2 id="x">A</h2>\n\n## X', '<h2 id="x">A</h2>\n<h2 id="x-2">X</h2>'],
    ['keeps clear of the ids of the page', '## Main', '<h2 id="main-2">Main</h2>'],
    [
      'keeps clear of the ids of footnotes',
      '## FN 1\n\n[^1]\n\n[^1]: a',
      '<h2 id="fn-1-2">FN 1</h2>\n<p><sup><a href="{#fn-1}" id="fnref-1" role="doc-noteref">1</a></sup></p>\n' +
        '<section class="footnotes" role="doc-endnotes" aria-labelledby="footnote-label"><h2 id="footnote-label">Chú thích</h2>\n<ol>\n' +
        '<li id="fn-1">\n<p>a <a href="{#fnref-1}" role="doc-backlink" aria-label="Trở lại vị trí trong bài">↩</a></p>\n</li>\n</ol>\n</section>',
    ],
    [
      'does not let a figure change an id',
      '## Đã nhận :metric[received]',
      '<h2 id="da-nhan">Đã nhận {metric received}</h2>',
    ],
  ])('%s', (_, markdown, html) => {
    expect(drawn(markdown)).toBe(html)
  })
})

describe('tables', () => {
  test('names columns, aligns by class, scrolls by itself and can be reached', () => {
    expect(drawn('| Tên | Số |   |\n|:---|---:|---|\n| a | 1 | b |')).toBe(
      '<div class="table-scroll" role="group" aria-label="Bảng 1" tabindex="0"><table>\n' +
        '<thead>\n<tr>\n<th scope="col" class="align-left">Tên</th>\n<th scope="col" class="align-right">Số</th>\n<td></td>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<td class="align-left">a</td>\n<td class="align-right">1</td>\n<td>b</td>\n</tr>\n</tbody>\n</table></div>',
    )
  })

  test('names the table after its caption', () => {
    expect(
      drawn('<table><caption>Số <b>hồ sơ</b></caption><tr><th scope="row">a</th><td>1</td></tr></table>'),
    ).toBe(
      '<div class="table-scroll" role="group" aria-label="Số hồ sơ" tabindex="0"><table><caption>Số <b>hồ sơ</b></caption>' +
        '<tbody><tr><th scope="row">a</th><td>1</td></tr></tbody></table></div>',
    )
  })
})

test('says in words whether a task is done', () => {
  expect(drawn('- [x] a\n- [ ] b\n- c')).toBe(
    '<ul>\n<li><span class="task" role="img" aria-label="Đã hoàn thành">☑</span> a</li>\n' +
      '<li><span class="task" role="img" aria-label="Chưa hoàn thành">☐</span> b</li>\n<li>c</li>\n</ul>',
  )
})

test('numbers footnotes in the words of the site', () => {
  expect(drawn('a[^Nguồn] b[^z] c[^nguồn]\n\n[^z]: Hai\n[^Nguồn]: Một')).toBe(
    '<p>a<sup><a href="{#fn-1}" id="fnref-1" role="doc-noteref">1</a></sup>' +
      ' b<sup><a href="{#fn-2}" id="fnref-2" role="doc-noteref">2</a></sup>' +
      ' c<sup><a href="{#fn-1}" id="fnref-1-2" role="doc-noteref">1</a></sup></p>\n' +
      '<section class="footnotes" role="doc-endnotes" aria-labelledby="footnote-label"><h2 id="footnote-label">Chú thích</h2>\n<ol>\n' +
      '<li id="fn-1">\n<p>Một <a href="{#fnref-1}" role="doc-backlink" aria-label="Trở lại vị trí trong bài">↩</a>' +
      ' <a href="{#fnref-1-2}" role="doc-backlink" aria-label="Trở lại vị trí trong bài">↩<sup>2</sup></a></p>\n</li>\n' +
      '<li id="fn-2">\n<p>Hai <a href="{#fnref-2}" role="doc-backlink" aria-label="Trở lại vị trí trong bài">↩</a></p>\n</li>\n</ol>\n</section>',
  )
})

describe('links', () => {
  test.each([
    [
      'keeps outside addresses as they are printed',
      '[a](https://a.vn/ệ?b&c) <HTTPS://a.vn>',
      '<p><a href="{https://a.vn/%E1%BB%87?b&c}">a</a> <a href="{HTTPS://a.vn}">HTTPS://a.vn</a></p>',
    ],
    [
      'keeps mail and telephone',
      '[a](mailto:a@b.vn) [c](tel:+84225)',
      '<p><a href="{mailto:a@b.vn}">a</a> <a href="{tel:+84225}">c</a></p>',
    ],
    [
      'reads local addresses as their authors think of them',
      '[a](../m%E1%BB%99t.md) [b](100%.md) [c](<hai ba.md#b%E1%BA%A3ng>)',
      '<p><a href="{../một.md}">a</a> <a href="{100%.md}">b</a> <a href="{hai ba.md#bảng}">c</a></p>',
    ],
    [
      'says type and size of an attachment after its link',
      '[a](b.pdf#page=2).',
      '<p><a href="{b.pdf#page=2}">a</a>{attachment b.pdf#page=2}.</p>',
    ],
    [
      'says nothing of files elsewhere',
      '[a](https://b.vn/c.pdf)',
      '<p><a href="{https://b.vn/c.pdf}">a</a></p>',
    ],
    ['says nothing after an image', 'a [![b](c.png)](d.png)', '<p>a <a href="{d.png}">{image c.png}</a></p>'],
    ['takes older names for ids', '<a name="muc-1"></a>b', '<p><a id="muc-1"></a>b</p>'],
  ])('%s', (_, markdown, html) => {
    expect(drawn(markdown)).toBe(html)
  })
})

describe('text', () => {
  test.each([
    [
      'is composed when references bring marks',
      'a&#769; <b title="e&#x302;&#x301;">e&#x302;&#x301;</b>',
      '<p>á <b title="ế">ế</b></p>',
    ],
    ['leaves no empty paragraph', 'a\n\n<p></p>\n<p> <br></p>\n\n&#x20;\n\nb', '<p>a</p>\n\n\n\n<p>b</p>'],
    ['keeps its language', '<p lang="en" dir="ltr">a</p>', '<p lang="en" dir="ltr">a</p>'],
  ])('%s', (_, markdown, html) => {
    expect(drawn(markdown)).toBe(html)
  })
})
