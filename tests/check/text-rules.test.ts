import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src/model/diagnostic.ts'
import { at, judged, withBody, withField, withFields } from './judged.ts'

describe('a name without letters', () => {
  it('gives no address', () => {
    const text = (slug: string) => `---\ntitle: A\nsummary: A\n${slug}---\n`
    expect(judged(text(''), { path: 'pages/–.md' }).diagnostics).toEqual([
      diagnose('address/empty-slug', at(1, 1, 'pages/–.md'), { name: '–' }),
    ])
    expect(judged(text(''), { path: 'pages/đ.md' }).diagnostics).toEqual([])
  })
})

describe('curly quotes', () => {
  it('around a whole value are no quotes to YAML', () => {
    expect(withField('title', 'title: “Một cửa”')).toEqual([
      diagnose('field/curly-quotes', at(3, 8), { field: 'title', value: '“Một cửa”' }),
    ])
    expect(withFields('tags: [một cửa, ‘ISO 9001’]')).toEqual([
      diagnose('field/curly-quotes', at(9, 17), { field: 'tags', value: '‘ISO 9001’' }),
    ])
  })

  it('may be part of a value, or meant', () => {
    expect(withField('title', 'title: “Một cửa” và “một dấu”')).toEqual([])
    expect(withField('title', 'title: "“Một cửa”"')).toEqual([])
  })
})

describe('the syntax of another tool', () => {
  it('is named where it opens', () => {
    const body = `{{< figure
  src="a.jpg" >}} và {{% note %}}A{{% /note %}}

{% if a %}{{ page.title }}{% endif %} [B](b.md){:target="_blank"}
{: .lead}

[caption id="1"]C[/caption]
`
    expect(withBody(body)).toEqual([
      diagnose('text/foreign-syntax', at(10, 1), { sample: '{{< figure src="a.jpg" >}}' }),
      diagnose('text/foreign-syntax', at(11, 22), { sample: '{{% note %}}' }),
      diagnose('text/foreign-syntax', at(13, 1), { sample: '{% if a %}' }),
      diagnose('text/foreign-syntax', at(13, 11), { sample: '{{ page.title }}' }),
      diagnose('text/foreign-syntax', at(13, 48), { sample: '{:target="_blank"}' }),
      diagnose('text/foreign-syntax', at(14, 1), { sample: '{: .lead}' }),
      diagnose('text/foreign-syntax', at(16, 1), { sample: '[caption id="1"]' }),
    ])
  })

  it('may be shown as code', () => {
    expect(
      withBody('`{{< figure >}}` và\n\n```\n{% if a %}\n```\n\n- [caption] [video](a.md) {a} 100 {%}'),
    ).toEqual([])
  })
})

describe('a lost letter', () => {
  it('is told once a line', () => {
    expect(withBody('Th\uFFFDnh ph\uFFFD\n\nH\uFFFDi Phòng')).toEqual([
      diagnose('text/replacement-character', at(10, 3), { sample: 'Th\uFFFDnh' }),
      diagnose('text/replacement-character', at(12, 2), { sample: 'H\uFFFDi' }),
    ])
  })
})

describe('misread UTF-8', () => {
  const misread = (text: string, decode: 'windows-1252' | 'latin1') =>
    decode === 'latin1'
      ? Buffer.from(text).toString('latin1')
      : new TextDecoder('windows-1252').decode(Buffer.from(text))

  it('is told at its first place', () => {
    expect(withBody('Hải Phòng\n\nThÃ nh phá»‘ Háº£i PhÃ²ng')).toEqual([
      diagnose('text/mojibake', at(12, 15), { sample: 'Háº£i' }),
    ])
  })

  it.each([
    'Người dân nộp hồ sơ tại bộ phận một cửa.',
    'ĐƯỜNG SẮT ĐÔ THỊ',
    '“Quoted” – it’s…',
    'Église à côté',
    'ngày 5°, ±2',
    'thủ tướng',
    'điện',
  ])('is recognised in %s', (text) => {
    for (const decode of ['windows-1252', 'latin1'] as const) {
      expect(withBody(misread(text, decode)).map(({ code }) => code)).toEqual(['text/mojibake'])
    }
  })

  it.each([
    '“HÀ NỘI LÀ THỦ ĐÔ” – ĐÃ… “ĐÃ”—«ĐÃ»',
    '«Está», dijo «mamá»… ¡Él! ¿Á? São Paulo, «IRMÃ»',
    '«Forêt» à 20 °C, «À», l’été, Æsop, Citroën, Noël, naïf',
    '„Ä“, ‚SPÄ‘, Ärger, Öl, Übung – „JÄ…“',
  ])('is not %s', (text) => {
    expect(withBody(text)).toEqual([])
  })
})

describe('the encodings of old fonts', () => {
  it('are recognised by words that no language has', () => {
    expect(withBody('Uû ban nh©n d©n thµnh phè H¶i Phßng ®­îc giao nhiÖm vô')).toEqual([
      diagnose('text/legacy-encoding', at(10, 8), { sample: 'nh©n', encoding: 'TCVN3' }),
    ])
    expect(withField('title', 'title: B¸t X¸t')).toEqual([
      diagnose('text/legacy-encoding', at(3, 8), { sample: 'B¸t', encoding: 'TCVN3' }),
    ])
    expect(withBody('UÛ ban nhaân daân thaønh phoá Haûi Phoøng ñöôïc giao nhieäm vuï')).toEqual([
      diagnose('text/legacy-encoding', at(10, 8), { sample: 'nhaân', encoding: 'VNI' }),
    ])
  })

  it.each([
    'Microsoft® Office©, Brand®Name und Photo©Name, dit«oui», 5 µm, 10µg, §5, §§ 3–4, 3×4, a×b',
    'L’été où naïf Noël goûta août, Israël, poème, coûte, l’«Europe», «dit»',
    'El niño, mañana, aún, ¡Hola!, ¿Qué?, 1.ª, M.ª, nº 3, español, Güell',
    'Ärger, Öl, Grüße, Köln, Übung, hören, größer, »Wort«, co\u00ADop, col·lecció',
    'Säätiö, yötyö, öö, jäääär, õppida, vöö',
    'Uỷ ban nhân dân thành phố Hải Phòng được giao nhiệm vụ, hoà bình, khoẻ, thuý, quý',
  ])('are not %s', (text) => {
    expect(withBody(text)).toEqual([])
  })
})

describe('a letter that looks like đ', () => {
  it('is named once a word, with every place', () => {
    expect(withBody('Ðường phố và QÐ-UBND, ðược; Ðường sắt')).toEqual([
      diagnose('text/lookalike', [at(10, 1), at(10, 29)], { word: 'Ðường', suggestion: 'Đường' }),
      diagnose('text/lookalike', at(10, 14), { word: 'QÐ', suggestion: 'QĐ' }),
      diagnose('text/lookalike', at(10, 23), { word: 'ðược', suggestion: 'được' }),
    ])
  })

  it('is right in Icelandic, alone and in code', () => {
    expect(withBody('Đường Guðmundur, Það, BLAÐ, Ð và `Ðường`')).toEqual([])
  })
})
