import { expect, test } from 'vitest'
import { catalogueSite } from '../../src/catalogue/catalogue-site.ts'
import { picturesNeeded } from '../../src/catalogue/pictures-needed.ts'
import type { ImageHole } from '../../src/model/body.ts'
import { diagnose } from '../../src/model/diagnostic.ts'
import type { Decimal } from '../../src/model/metric.ts'
import { filePath } from '../../src/model/place.ts'
import { article, at, body, input, media, page, settings } from './given.ts'

const place = at('news/2018/mot-cua.md', 12, 1)
const files = [
  media('media/a/bia.jpg'),
  media('media/anh đẹp.jpg'),
  media('media/bang.pdf'),
  media('media/phim.mp4'),
  media('media/thua.jpg'),
  media('news/2018/anh.jpg'),
  media('news/2018/bia.jpg'),
]

function image(src: string, as: ImageHole['as'] = 'img'): ImageHole {
  return { hole: 'image', src, alt: 'Ảnh', place, as }
}

function withImage(src: string, as: ImageHole['as'] = 'img') {
  return catalogueSite(input({ articles: [article({ body: body([image(src, as)]) })], media: files }))
}

test.each([
  ['anh.jpg', 'news/2018/anh.jpg', '/media/news/2018/anh.jpg'],
  ['bia.jpg', 'news/2018/bia.jpg', '/media/news/2018/bia.jpg'],
  ['a/bia.jpg', 'media/a/bia.jpg', '/media/a/bia.jpg'],
  ['/media/a/bia.jpg', 'media/a/bia.jpg', '/media/a/bia.jpg'],
  ['../../media/a/bia.jpg', 'media/a/bia.jpg', '/media/a/bia.jpg'],
  ['/media/news/2018/anh.jpg', 'news/2018/anh.jpg', '/media/news/2018/anh.jpg'],
  ['anh%20%C4%91%E1%BA%B9p.jpg', 'media/anh đẹp.jpg', '/media/anh đẹp.jpg'],
  ['anh đẹp.jpg'.normalize('NFD'), 'media/anh đẹp.jpg', '/media/anh đẹp.jpg'],
])('finds the image %s', (src, file, path) => {
  const { value, diagnostics } = withImage(src)
  expect(diagnostics).toEqual([])
  expect(value.articles[0]?.body).toEqual([
    {
      filled: 'image',
      as: 'img',
      image: { path, file, alt: 'Ảnh', width: 800, height: 600, digest: 'd16e57' },
    },
  ])
})

test('leaves the dimensions of a video to its player', () => {
  expect(withImage('phim.mp4', 'video').value.articles[0]?.body).toEqual([
    { filled: 'image', as: 'video', image: { path: '/media/phim.mp4', file: 'media/phim.mp4', alt: 'Ảnh' } },
  ])
})

test.each([
  ['ahn.jpg', diagnose('image/missing', place, { src: 'ahn.jpg', suggestion: 'anh.jpg' })],
  ['b/bia.jpg', diagnose('image/missing', place, { src: 'b/bia.jpg', suggestion: '/media/a/bia.jpg' })],
  ['khong-co.png', diagnose('image/missing', place, { src: 'khong-co.png' })],
  ['bang.pdf', diagnose('image/unreadable', place, { src: 'bang.pdf' })],
])('says that there is no image %s', (src, said) => {
  expect(withImage(src).diagnostics).toEqual([said])
})

test('says that a video is missing', () => {
  expect(withImage('phin.mp4', 'video').diagnostics).toEqual([
    diagnose('attachment/missing', place, { href: 'phin.mp4', suggestion: '/media/phim.mp4' }),
  ])
})

test('tells what is wrong with a picture at every place that uses it', () => {
  const cover = at('news/2018/mot-cua.md', 7, 15)
  const { diagnostics } = catalogueSite(
    input({
      articles: [
        article({
          cover: { src: 'anh.jpg', alt: 'Ảnh' },
          body: body([image('anh.jpg'), image('a/bia.jpg'), image('thua.jpg')]),
          places: { 'cover.src': cover },
        }),
      ],
      media: files,
      pictures: new Map([
        [
          filePath('media/emblem.svg'),
          { file: filePath('media/emblem.svg'), width: 1, height: 1, digest: 'd16e57' },
        ],
        [filePath('news/2018/anh.jpg'), { fault: 'unreadable' }],
        [filePath('media/a/bia.jpg'), { fault: 'unsafe-svg', what: 'script' }],
        [filePath('media/thua.jpg'), { fault: 'too-large', width: 8160, height: 6120 }],
      ]),
    }),
  )
  expect(diagnostics).toEqual([
    diagnose('image/unreadable', cover, { src: 'anh.jpg' }),
    diagnose('image/too-large', place, { src: 'thua.jpg', width: 8160, height: 6120 }),
    diagnose('image/unreadable', place, { src: 'anh.jpg' }),
    diagnose('image/unsafe-svg', place, { src: 'a/bia.jpg', what: 'script' }),
  ])
})

const moving = {
  file: filePath('media/thua.jpg'),
  width: 8,
  height: 6,
  digest: 'd16e57',
  moves: true,
} as const

test('warns of a picture that moves wherever it is shown', () => {
  const asked = input({ articles: [article({ body: body([image('thua.jpg')]) })], media: files })
  const pictures = new Map(asked.pictures).set(moving.file, moving)
  const { value, diagnostics } = catalogueSite({ ...asked, pictures })
  expect(diagnostics).toEqual([diagnose('image/moves', place, { src: 'thua.jpg' })])
  expect(value.articles[0]?.body).toMatchObject([{ filled: 'image', image: { file: 'media/thua.jpg' } }])
})

test('publishes what is made of the images that pages show, and as they are those that pages link to', () => {
  const link = { hole: 'link' as const, href: 'bia.jpg', place }
  const asked = input({
    articles: [
      article({
        cover: { src: 'anh.jpg', alt: 'Ảnh' },
        body: body([image('bia.jpg'), link, image('anh đẹp.jpg')]),
      }),
      article({ id: 'b0001', slug: 'nhap', draft: true, body: body([image('thua.jpg')]) }),
    ],
    media: files,
  })
  const pictures = new Map(
    [...asked.pictures].map(([path, picture]) => [path, { ...picture, look: 'photo' as const }]),
  )
  const { value } = catalogueSite({ ...asked, pictures })
  expect(value.media.map(({ path }) => path)).toEqual(['/media/emblem.svg', '/media/news/2018/bia.jpg'])
  expect(value.pictures.map(({ file, isCover }) => [file.path, isCover])).toEqual([
    ['media/anh đẹp.jpg', false],
    ['news/2018/anh.jpg', true],
    ['news/2018/bia.jpg', false],
  ])
})

test('gives the cover its address, size and words', () => {
  const { value } = catalogueSite(
    input({
      articles: [article({ cover: { src: 'anh.jpg', alt: 'Ảnh', caption: 'Chú thích', credit: 'Minh' } })],
      media: files,
    }),
  )
  expect(value.articles[0]?.cover).toEqual({
    image: {
      path: '/media/news/2018/anh.jpg',
      file: 'news/2018/anh.jpg',
      alt: 'Ảnh',
      width: 800,
      height: 600,
      digest: 'd16e57',
    },
    caption: 'Chú thích',
    credit: 'Minh',
  })
})

test('says that the emblem is missing', () => {
  const place = at('site.yaml', 9, 12)
  const { diagnostics } = catalogueSite(
    input({
      settings: {
        ...settings,
        agency: { ...settings.agency, emblem: 'emblen.svg' },
        places: { 'agency.emblem': place },
      },
    }),
  )
  expect(diagnostics).toEqual([
    diagnose('image/missing', place, { src: 'emblen.svg', suggestion: '/media/emblem.svg' }),
  ])
})

test('publishes the media that public pages use, and no others', () => {
  const link = { hole: 'link' as const, href: '/media/bang.pdf', place }
  const { value } = catalogueSite(
    input({
      articles: [
        article({
          cover: { src: 'a/bia.jpg', alt: 'Ảnh' },
          body: body([image('anh.jpg'), image('anh.jpg')]),
        }),
        article({ id: 'b0001', slug: 'nhap', draft: true, body: body([image('thua.jpg')]) }),
      ],
      pages: [page({ body: body([link]) })],
      media: files,
    }),
  )
  expect(value.media.map(({ path }) => path)).toEqual([
    '/media/a/bia.jpg',
    '/media/bang.pdf',
    '/media/emblem.svg',
    '/media/news/2018/anh.jpg',
  ])
})

test('asks for the pictures that anything refers to, drafts included, each once', () => {
  const needed = picturesNeeded(
    input({
      articles: [
        article({ cover: { src: 'anh.jpg', alt: 'Ảnh' }, body: body([image('anh.jpg'), image('bang.pdf')]) }),
        article({ id: 'b0001', draft: true, body: body([image('anh đẹp.jpg'), image('phim.mp4', 'video')]) }),
      ],
      pages: [page({ body: body([image('/media/a/bia.jpg')]) })],
      media: files,
    }),
  )
  expect(needed.map(({ path }) => path)).toEqual([
    'media/a/bia.jpg',
    'media/anh đẹp.jpg',
    'media/emblem.svg',
    'news/2018/anh.jpg',
  ])
})

test('refuses two media files that would share an address', () => {
  const twin = media('media/news/2018/anh.jpg')
  expect(catalogueSite(input({ media: [twin, ...files] })).diagnostics).toEqual([
    diagnose('address/duplicate', [at('news/2018/anh.jpg'), at('media/news/2018/anh.jpg')], {
      address: '/media/news/2018/anh.jpg',
    }),
  ])
})

test('refuses names of published media that Windows does not know', () => {
  const odd = ['media/con.jpg', 'media/a:b.jpg', 'media/Aux /c.jpg', 'media/console.jpg', 'media/nul'].map(
    (path) => media(path),
  )
  const { diagnostics } = catalogueSite(
    input({
      articles: [article({ body: body(odd.slice(0, 4).map(({ path }) => image(`/${path}`))) })],
      media: odd,
    }),
  )
  expect(diagnostics).toEqual([
    diagnose('source/unsafe-name', at('media/Aux /c.jpg'), { name: 'Aux ' }),
    diagnose('source/unsafe-name', at('media/a:b.jpg'), { name: 'a:b.jpg' }),
    diagnose('source/unsafe-name', at('media/con.jpg'), { name: 'con.jpg' }),
  ])
})

test('writes figures as the language of the site does', () => {
  const metric = {
    id: 'received',
    label: 'Tiếp nhận',
    value: '1412.5' as Decimal,
    unit: 'hồ sơ',
    precision: 'exact' as const,
    sum: [],
    place,
  }
  const { value } = catalogueSite(
    input({
      articles: [article({ metrics: [metric], body: body([{ hole: 'metric', id: 'received', place }]) })],
    }),
  )
  expect(value.articles[0]?.body).toEqual([{ filled: 'metric', value: '1412.5', text: '1.412,5\u00A0hồ sơ' }])
})

test('refuses a link to a drawing that runs script: it is opened outside of any page', () => {
  const drawing = media('media/so-do.svg')
  const link = { hole: 'link' as const, href: 'so-do.svg', place }
  const asked = input({
    articles: [article({ body: body([link]) })],
    media: [drawing],
    settings: { ...settings, navigation: [{ label: 'A', to: '/media/so-do.svg' }] },
  })
  expect(picturesNeeded(asked).map(({ path }) => path)).toEqual(['media/emblem.svg', 'media/so-do.svg'])
  const pictures = new Map(asked.pictures).set(drawing.path, { fault: 'unsafe-svg', what: '<script>' })
  const values = { what: '<script>' }
  expect(catalogueSite({ ...asked, pictures }).diagnostics).toEqual([
    diagnose('image/unsafe-svg', place, { src: 'so-do.svg', ...values }),
    diagnose('image/unsafe-svg', at('site.yaml'), { src: '/media/so-do.svg', ...values }),
  ])
})

test.each(['trang.html', 'ma.js', 'cu.SWF', 'nen.svgz'])('refuses %s, which browsers would run', (name) => {
  const link = { hole: 'link' as const, href: name, place }
  const { diagnostics } = catalogueSite(
    input({ articles: [article({ body: body([link]) })], media: [media(`media/${name}`)] }),
  )
  expect(diagnostics).toEqual([diagnose('attachment/unsafe', place, { href: name })])
})
