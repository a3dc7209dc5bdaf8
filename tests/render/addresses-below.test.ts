import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressesBelow } from '../../src/render/addresses-below.ts'

const root = addressesBelow('https://haiphong.example')
const below = addressesBelow('https://host.example/tin-tuc')

describe('addresses', () => {
  test('stand as they are on a site of its own', () => {
    expect(root.href('/tin/2018/09/mot-cua/')).toBe('/tin/2018/09/mot-cua/')
    expect(root.absolute('/t/k7m39')).toBe('https://haiphong.example/t/k7m39')
  })

  test('get the base path of a site below another', () => {
    expect(below.href('/')).toBe('/tin-tuc/')
    expect(below.absolute('/tin/')).toBe('https://host.example/tin-tuc/tin/')
  })

  test('are percent-encoded where a browser needs it', () => {
    expect(root.href('/media/sơ đồ 50%.svg')).toBe('/media/s%C6%A1%20%C4%91%E1%BB%93%2050%25.svg')
    expect(root.href('/media/gì?#1.pdf')).toBe('/media/g%C3%AC%3F%231.pdf')
  })

  test('keep an anchor apart from the path', () => {
    expect(below.href('/gioi-thieu/', 'liên hệ')).toBe('/tin-tuc/gioi-thieu/#li%C3%AAn%20h%E1%BB%87')
  })

  test('encode a base path that is not ASCII once', () => {
    expect(addressesBelow('https://host.example/tin tức').href('/tin/')).toBe('/tin%20t%E1%BB%A9c/tin/')
  })

  test('lead elsewhere when they are no address of the site', () => {
    const elsewhere = [
      'https://host.example/tin-tuc/',
      '//host.example/',
      'mailto:a@b.c',
      '#top',
      '/tin',
      '/tin-tuc',
    ]
    expect(elsewhere.map(below.addressOf)).toEqual(elsewhere.map(() => undefined))
    expect(root.addressOf('//host.example/')).toBeUndefined()
  })

  test('come back from their href, whatever is in them', () => {
    const site = fc.constantFrom(root, below)
    const name = fc.string({ unit: 'grapheme' }).map((text) => `/${text.replaceAll('/', '')}`)
    fc.assert(
      fc.property(site, name, fc.option(fc.string(), { nil: undefined }), (addresses, address, anchor) => {
        expect(addresses.addressOf(addresses.href(address, anchor))).toBe(address)
      }),
    )
  })
})
