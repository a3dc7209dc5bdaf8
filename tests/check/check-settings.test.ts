import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src/model/diagnostic.ts'
import { at, judgedSite } from './judged.ts'

const sound = `title: Cổng tin tức
description: Tin của thành phố.
url: https://haiphong.gov.vn
locale: vi
zone: Asia/Ho_Chi_Minh
accent: '#9D1B1F'
agency:
  name: Uỷ ban nhân dân
  responsible: Nguyễn Hải
  address: 18 Hoàng Diệu
  email: tin@haiphong.gov.vn
  emblem: emblem.svg
categories:
  kinh-te: Kinh tế
  cai-cach: { title: Cải cách, description: Một cửa. }
`

const inSite = (line: number, column: number) => at(line, column, 'site.yaml')

describe('checkSettings', () => {
  it.each([
    ['an-toan@haiphong.gov.vn', 'mailto:an-toan@haiphong.gov.vn'],
    ['https://haiphong.gov.vn/bao-loi/', 'https://haiphong.gov.vn/bao-loi/'],
  ])('takes %s as a contact for security', (contact, uri) => {
    const { value } = judgedSite(`${sound}security: { contact: ${contact}, expires: 2027-06-30 }\n`)
    expect(value?.security).toEqual({ contact: uri, expires: '2027-06-30' })
  })

  it.each(['0225 3842 000', 'http://haiphong.gov.vn/bao-loi/', 'an toàn@haiphong.gov.vn'])(
    'takes “%s” for no contact',
    (contact) => {
      const { value, diagnostics } = judgedSite(
        `${sound}security:\n  contact: ${contact}\n  expires: 2027-06-30\n`,
      )
      const values = { field: 'security.contact', value: contact, expected: 'contact' } as const
      expect([value, diagnostics]).toEqual([undefined, [diagnose('field/malformed', inSite(17, 12), values)]])
    },
  )

  it('gives every setting, and what is not written as nothing', () => {
    expect(judgedSite(sound)).toEqual({
      value: {
        title: 'Cổng tin tức',
        description: 'Tin của thành phố.',
        url: 'https://haiphong.gov.vn',
        locale: 'vi',
        zone: 'Asia/Ho_Chi_Minh',
        accent: '#9d1b1f',
        agency: {
          name: 'Uỷ ban nhân dân',
          responsible: 'Nguyễn Hải',
          address: '18 Hoàng Diệu',
          email: 'tin@haiphong.gov.vn',
          emblem: 'emblem.svg',
        },
        categories: [
          { id: 'kinh-te', title: 'Kinh tế' },
          { id: 'cai-cach', title: 'Cải cách', description: 'Một cửa.' },
        ],
        offices: [],
        social: [],
        navigation: [],
        correctionDays: 14,
        spreadsheets: false,
        translations: [],
        places: {
          url: inSite(3, 6),
          accent: inSite(6, 9),
          'agency.emblem': inSite(12, 11),
          'categories.kinh-te': inSite(14, 3),
          'categories.cai-cach': inSite(15, 3),
        },
      },
      diagnostics: [],
    })
  })

  it('reads offices, channels, menu and licence', () => {
    const more = `offices:
  so-noi-vu: { name: Sở Nội vụ, url: http://sonoivu.vn }
social:
  - { name: Fanpage, url: https://example.vn/f, caption: Mở trang, qr: true }
navigation:
  - { label: Trang chủ, to: / }
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
`
    const { value, diagnostics } = judgedSite(sound + more)
    expect(diagnostics).toEqual([])
    expect(value).toMatchObject({
      accent: '#9d1b1f',
      offices: [{ id: 'so-noi-vu', name: 'Sở Nội vụ', url: 'http://sonoivu.vn' }],
      social: [{ name: 'Fanpage', url: 'https://example.vn/f', caption: 'Mở trang', qr: true }],
      navigation: [{ label: 'Trang chủ', to: '/' }],
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    })
    expect(value?.places).toMatchObject({
      'offices.so-noi-vu': inSite(17, 3),
      'navigation.0.to': inSite(21, 29),
    })
  })

  it('has of another language what readers see, and the rest from the site', () => {
    const languages = `offices: { so-noi-vu: { name: Sở Nội vụ, url: http://sonoivu.vn } }
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
accessibility: { reviewed: 2026-05-01, exceptions: [Bản đồ] }
languages:
  en:
    title: City portal
    description: News of the city.
    agency: { name: People's Committee }
    categories: { kinh-te: Economy, cai-cach: { title: Reform, description: One stop. } }
    offices: { so-noi-vu: { name: Department of Home Affairs, aliases: [/en/office/home/] } }
    navigation:
      - { label: Home, to: /en/ }
`
    const { value, diagnostics } = judgedSite(sound + languages)
    expect(diagnostics).toEqual([])
    const { places, accessibility, translations, ...own } = value ?? expect.unreachable()
    expect(translations).toEqual([
      {
        ...own,
        locale: 'en',
        isTranslation: true,
        translations: [],
        title: 'City portal',
        description: 'News of the city.',
        agency: { ...own.agency, name: "People's Committee" },
        categories: [
          { id: 'kinh-te', title: 'Economy' },
          { id: 'cai-cach', title: 'Reform', description: 'One stop.' },
        ],
        offices: [
          {
            id: 'so-noi-vu',
            name: 'Department of Home Affairs',
            aliases: ['/en/office/home/'],
            url: 'http://sonoivu.vn',
          },
        ],
        navigation: [{ label: 'Home', to: '/en/' }],
        places: {
          ...places,
          'navigation.0.to': inSite(27, 28),
          'offices.so-noi-vu.aliases.0': inSite(25, 73),
        },
      },
    ])
    // Nobody has translated the exceptions, so it makes no statement; once somebody has, it does.
    const stated = judgedSite(`${sound}${languages}    accessibility: { exceptions: [Maps] }\n`).value
    expect(stated?.translations[0]?.accessibility).toEqual({ reviewed: '2026-05-01', exceptions: ['Maps'] })
  })

  it('takes the red of gazettes when no accent is stated', () => {
    expect(judgedSite(sound.replace(/^accent.*\n/m, '')).value?.accent).toBe('#9d1b1f')
  })

  it('wants a secure address without a slash at its end', () => {
    const url = (value: string) => judgedSite(sound.replace('https://haiphong.gov.vn', value)).diagnostics
    const malformed = (value: string, suggestion?: string) => [
      diagnose('field/malformed', inSite(3, 6), {
        field: 'url',
        value,
        expected: 'url',
        ...(suggestion && { suggestion }),
      }),
    ]
    expect(url('https://haiphong.gov.vn/')).toEqual(
      malformed('https://haiphong.gov.vn/', 'https://haiphong.gov.vn'),
    )
    expect(url('http://haiphong.gov.vn')).toEqual(
      malformed('http://haiphong.gov.vn', 'https://haiphong.gov.vn'),
    )
    expect(url('haiphong.gov.vn/tin/')).toEqual(
      malformed('haiphong.gov.vn/tin/', 'https://haiphong.gov.vn/tin'),
    )
    expect(url('/tin')).toEqual(malformed('/tin'))
    expect(url('http://localhost:8080')).toEqual([])
    expect(url('http://localhost.evil.vn')).toEqual(
      malformed('http://localhost.evil.vn', 'https://localhost.evil.vn'),
    )
  })

  it('knows the languages, the zones and how a colour is written', () => {
    const text = sound
      .replace('locale: vi', 'locale: fr')
      .replace('Asia/Ho_Chi_Minh', 'Asia/Hai_Phong')
      .replace("'#9D1B1F'", '9d1b1f')
    expect(judgedSite(text).diagnostics).toEqual([
      diagnose('field/malformed', inSite(4, 9), { field: 'locale', value: 'fr', expected: 'language' }),
      diagnose('field/malformed', inSite(6, 9), {
        field: 'accent',
        value: '9d1b1f',
        expected: 'colour',
        suggestion: '#9d1b1f',
      }),
      diagnose('field/malformed', inSite(5, 7), { field: 'zone', value: 'Asia/Hai_Phong', expected: 'zone' }),
    ])
  })

  it('refuses an accent that cannot be read on paper, by however little', () => {
    const accent = (colour: string) => judgedSite(sound.replace('#9D1B1F', colour)).diagnostics
    expect(accent('#ffcc00')).toEqual([
      diagnose('site/low-contrast', inSite(6, 9), { colour: '#ffcc00', ratio: '1.49', on: 'light' }),
    ])
    expect(accent('#777777')).toEqual([
      diagnose('site/low-contrast', inSite(6, 9), { colour: '#777777', ratio: '4.44', on: 'light' }),
    ])
    expect(accent('#757575')).toEqual([])
  })

  it('needs a category, and ids that an address can keep', () => {
    const categories = (text: string) => judgedSite(sound.replace(/categories:[\s\S]*$/, text)).diagnostics
    expect(categories('categories: {}')).toEqual([
      diagnose('field/empty', inSite(13, 13), { field: 'categories' }),
    ])
    expect(categories('categories: { Kinh Tế: Kinh tế }')).toEqual([
      diagnose('field/malformed', inSite(13, 15), {
        field: 'categories.Kinh Tế',
        value: 'Kinh Tế',
        expected: 'id',
        suggestion: 'kinh-te',
      }),
    ])
    expect(categories('categories: [kinh-te]')).toEqual([
      diagnose('field/wrong-type', inSite(13, 13), { field: 'categories', expected: 'map' }),
    ])
    expect(categories('categories: { kinh-te: { titel: Kinh tế } }')).toEqual([
      diagnose('field/unknown', inSite(13, 26), { field: 'categories.kinh-te.titel', suggestion: 'title' }),
    ])
  })
})

describe('the address of the site', () => {
  const withUrl = (url: string) => judgedSite(sound.replace('https://haiphong.gov.vn', url))

  it('is kept as browsers and codes have it', () => {
    expect(withUrl('https://HaiPhong.gov.vn:443/tin/../tin-tức').value?.url).toBe(
      'https://haiphong.gov.vn/tin-t%E1%BB%A9c',
    )
    expect(withUrl('https://hảiphòng.vn').value?.url).toBe('https://xn--hiphng-6wa8191d.vn')
  })

  it('has no password, and no empty folder, which would lead to another host', () => {
    for (const url of ['https://ai:do@haiphong.gov.vn', 'https://haiphong.gov.vn//tin']) {
      expect(withUrl(url).diagnostics).toEqual([
        diagnose('field/malformed', inSite(3, 6), { field: 'url', value: url, expected: 'url' }),
      ])
    }
  })
})

describe('the menu', () => {
  const withItem = (to: string) =>
    judgedSite(`${sound}navigation:\n  - { label: A, to: ${JSON.stringify(to)} }\n`).diagnostics

  it('leads to pages, letters and telephones', () => {
    for (const to of ['/tin/', 'pages/lien-he.md', 'https://chinhphu.vn', 'mailto:tin@haiphong.gov.vn']) {
      expect(withItem(to)).toEqual([])
    }
  })

  it('runs no script and opens no file of the editor', () => {
    const place = inSite(17, 21)
    expect(withItem('javascript:alert(1)')).toEqual([
      diagnose('link/unsafe', place, { href: 'javascript:alert(1)' }),
    ])
    expect(withItem('java\nscript:alert(1)')).toEqual([
      diagnose('link/unsafe', place, { href: 'java script:alert(1)' }),
    ])
    expect(withItem('file:///C:/tin.pdf')).toEqual([
      diagnose('link/local-file', place, { href: 'file:///C:/tin.pdf' }),
    ])
  })
})
