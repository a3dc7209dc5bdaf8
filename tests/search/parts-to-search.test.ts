import { expect, test } from 'vitest'
import { partsToSearch } from '../../templates/scripts/search/parts-to-search.ts'

const part = (number: number, from: number, to: number) => ({ href: `/tim-kiem/${number}.json`, from, to })
const parts = [
  part(5, 2025, 2026),
  part(4, 2024, 2025),
  part(3, 2023, 2024),
  part(2, 2020, 2022),
  part(1, 2010, 2019),
]
const [fifth, fourth, third, second, first] = parts

test('the newest two are searched at first, and two more with every step back', () => {
  expect(partsToSearch(parts, '', 0)).toEqual({ searched: [fifth, fourth], rest: [third, second] })
  expect(partsToSearch(parts, '', 1)).toEqual({ searched: [fifth, fourth, third, second], rest: [first] })
  expect(partsToSearch(parts, '', 2)).toEqual({ searched: parts, rest: [] })
})

test('of a year, all that have news of it', () => {
  expect(partsToSearch(parts, '2024', 0)).toEqual({ searched: [fourth, third], rest: [] })
  expect(partsToSearch(parts, '2015', 0)).toEqual({ searched: [first], rest: [] })
})
