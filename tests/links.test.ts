/** Every link, image, anchor and address in a file for machines leads to something, in built sites. */
import { expect, inject, test } from 'vitest'
import { checkLinks } from './setup/check-links.ts'
import { writeTree } from './setup/file-tree.ts'
import { temporaryFolder } from './setup/temporary-folder.ts'

test('of the site in this repository', () => {
  const { broken, followed } = checkLinks(inject('demoSite'), 'https://bantin.example')
  // A page of another site on the same host, which the agency links to.
  expect(broken.filter((each) => !each.endsWith('https://bantin.example/cong-dong'))).toEqual([])
  expect(followed).toBeGreaterThan(4000)
})

test('of a site with series of figures', () => {
  const { broken, followed } = checkLinks(inject('seriesSite'), 'https://host.example')
  expect(broken).toEqual([])
  expect(followed).toBeGreaterThan(500)
})

test('the check itself finds what leads to nothing, wherever it stands', () => {
  const folder = temporaryFolder()
  const site = 'https://host.example/tin-tuc'
  writeTree(folder, {
    'index.html': `<a href="/tin-tuc/a/#b">a</a><a href="#c">b</a><a href="/khac/">Another site.</a>
<img src="/tin-tuc/1.jpg" srcset="/tin-tuc/2.jpg 1x, /tin-tuc/3.jpg 2x" alt="">
<meta http-equiv="refresh" content="0; url=/tin-tuc/d/"><meta property="og:image" content="${site}/4.jpg">
<script type="application/ld+json">{"url":"${site}/e/#agency"}</script>`,
    'a/index.html': '<p id="b"></p><a href="../a/#f">g</a>',
    'feed.xml': `<entry><link href="${site}/h/"/><content>&lt;a href="${site}/i/"&gt;</content></entry>`,
    'feed.json': JSON.stringify({ url: `${site}/j/`, content_html: `<a href="${site}/k/">k</a>` }),
    'sitemap.xml': `<loc>${site}/l/</loc><loc>${site}/a/</loc>`,
    'style.css': '@font-face { src: url(m.woff2) }',
    'robots.txt': `Sitemap: ${site}/n.xml`,
    _redirects: '/cu/ /tin-tuc/o/ 301',
    't/k7m39/index.html': `<a href="${site}/t/k7m39">p</a>`,
  })
  const { broken } = checkLinks(folder, site)
  expect(broken.map((each) => each.replaceAll(site, '~').replaceAll('/tin-tuc', '~')).sort()).toEqual([
    '_redirects → ~/o/',
    'a/index.html → ../a/#f',
    'feed.json → ~/j/',
    'feed.json → ~/k/',
    'feed.xml → ~/h/',
    'feed.xml → ~/i/',
    'index.html → #c',
    'index.html → ~/1.jpg',
    'index.html → ~/2.jpg',
    'index.html → ~/3.jpg',
    'index.html → ~/4.jpg',
    'index.html → ~/d/',
    'index.html → ~/e/',
    'robots.txt → ~/n.xml',
    'sitemap.xml → ~/l/',
    'style.css → m.woff2',
  ])
})
