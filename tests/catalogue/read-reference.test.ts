import { expect, test } from 'vitest'
import { readReference } from '../../src/catalogue/read-reference.ts'

const site = 'https://haiphong.gov.vn/tin-tuc'

test.each([
  ['mot-cua.md', { paths: ['mot-cua.md'] }],
  ['mot-cua.md#ket-qua', { paths: ['mot-cua.md'], anchor: 'ket-qua' }],
  ['/tin/2018/09/x/?utm_source=zalo#a', { paths: ['/tin/2018/09/x/'], anchor: 'a' }],
  ['#', { paths: [''] }],
  ['anh%20%C4%91%E1%BA%B9p.jpg', { paths: ['anh đẹp.jpg', 'anh%20%C4%91%E1%BA%B9p.jpg'] }],
  ['100%.pdf', { paths: ['100%.pdf'] }],
  ['đẹp.jpg'.normalize('NFD'), { paths: ['đẹp.jpg'] }],
  ['https://haiphong.gov.vn/tin-tuc', { paths: ['/'] }],
  ['https://haiphong.gov.vn/tin-tuc/t/k7m39', { paths: ['/t/k7m39'] }],
  ['http://HaiPhong.gov.vn/tin-tuc/tin/#moi', { paths: ['/tin/'], anchor: 'moi' }],
  ['//haiphong.gov.vn/tin-tuc/tin/', { paths: ['/tin/'] }],
  ['https://haiphong.gov.vn/khac/', { outside: 'https://haiphong.gov.vn/khac/' }],
  ['https://haiphong.gov.vn/tin-tuc-cu/', { outside: 'https://haiphong.gov.vn/tin-tuc-cu/' }],
  ['mailto:bbt@haiphong.gov.vn', { outside: 'mailto:bbt@haiphong.gov.vn' }],
  ['tel:+842253821055', { outside: 'tel:+842253821055' }],
])('reads %s', (written, meaning) => {
  expect(readReference(written, site)).toEqual(meaning)
})

test('knows the own address however a browser spells it', () => {
  const own = 'https://xn--hiphng-6wa8191d.vn/tin-t%E1%BB%A9c'
  const meaning = { paths: ['/tin/đẹp.pdf', '/tin/%C4%91%E1%BA%B9p.pdf'] }
  expect(readReference('https://Hảiphòng.vn/tin-tức/tin/đẹp.pdf', own)).toEqual(meaning)
  expect(readReference(`${own}/tin/%C4%91%E1%BA%B9p.pdf`, own)).toEqual(meaning)
})

test('takes what is no address for somebody else’s', () => {
  expect(readReference('https://[x', site)).toEqual({ outside: 'https://[x' })
})
