import { expect, test } from 'vitest'
import { packShard, unpackShard } from '../../src/locale/search-shards.ts'
import type { SearchEntry } from '../../src/model/search-shard.ts'

const entry: SearchEntry = {
  href: '/tin-tuc/tin/2018/09/ra-soat-ha-tang/',
  day: '2018-09-28',
  category: 'cai-cach',
  office: '',
  title: 'Rà soát hạ tầng',
  summary: 'Đoàn kiểm tra làm việc tại bộ phận Một cửa.',
  tags: 'một cửa',
  terms: 'UBND; 58/2019/NĐ-CP',
}

test('a shard gives back what was put into it, below a folder too', () => {
  const entries = [entry, { ...entry, href: '/tin-tuc/tin/2018/09/ten-khac/', office: 'so-noi-vu' }]
  expect(
    unpackShard(JSON.parse(JSON.stringify(packShard(entries, '/tin-tuc/tin/'))), '/tin-tuc/tin/'),
  ).toEqual(entries)
})

test('an address that follows from the title costs nothing', () => {
  const other = '/tin-tuc/tin/2018/09/ten-khac/'
  expect(packShard([entry, { ...entry, href: other }], '/tin-tuc/tin/').addresses).toEqual(['', other])
})
