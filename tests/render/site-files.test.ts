import { expect, test } from 'vitest'
import type { PlainDate } from '../../src/model/time.ts'
import { renderSite } from '../../src/render/render-site.ts'
import { modelAt, outputAt, plainLook, rendered, textAt } from './rendering.ts'
import { imageOf, siteOf } from './site-of.ts'

const url = 'https://host.example/tin-tuc'

test('the web manifest calls the site by its name and emblem', () => {
  const site = siteOf({ settings: { url } })
  expect(JSON.parse(textAt(site, 'manifest.json'))).toEqual({
    name: 'Tin Hải Phòng',
    short_name: 'Ủy ban nhân dân thành phố',
    description: 'Tin của thành phố',
    lang: 'vi',
    start_url: '/tin-tuc/',
    scope: '/tin-tuc/',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#9d1b1f',
    icons: [
      { src: '/tin-tuc/assets/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/tin-tuc/assets/icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  })
  expect(outputAt(site, 'manifest.json').links).toEqual(['/', '/assets/icon-192.png', '/assets/icon-512.png'])
})

test('tabs show an emblem that is no drawing as an icon, and as it is where there are no icons', () => {
  const photo = { ...siteOf({}), emblem: imageOf('dau.png') }
  expect(modelAt(photo, 'home', 'index.html').site.assets.icons).toEqual([
    { rel: 'icon', sizes: '32x32', href: '/assets/icon-32.png' },
    { rel: 'apple-touch-icon', href: '/assets/icon-180.png' },
  ])
  const bare = { ...plainLook, assets: { ...plainLook.assets, icons: [] } }
  expect(renderSite(photo, bare).imprint.shared.assets.icons).toEqual([
    { rel: 'icon', sizes: 'any', href: '/media/dau.png' },
  ])
})

test('security.txt is there when the site says whom to tell', () => {
  const expires = '2027-06-30' as PlainDate
  const security = {
    contact: 'mailto:an-toan@host.example',
    expires,
    policy: 'https://host.example/bao-loi/',
  }
  expect(textAt(siteOf({ settings: { url, security } }), '.well-known/security.txt')).toBe(
    `Contact: mailto:an-toan@host.example
Expires: 2027-06-30T17:00:00Z
Preferred-Languages: vi
Canonical: https://host.example/tin-tuc/.well-known/security.txt
Policy: https://host.example/bao-loi/
`,
  )
  const paths = rendered(siteOf({})).outputs.map(({ path }) => String(path))
  expect(paths).not.toContain('.well-known/security.txt')
})
