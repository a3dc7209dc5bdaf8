import { expect, test } from 'vitest'
import { siteFile } from '../src/model/site-settings.ts'
import { settingsOf } from '../src/settings-of.ts'

test('knows the language and zone of a site whose other settings are wrong', () => {
  const text = 'title: A\nlocale: en\nzone: Europe/London\naccent: red\n'
  const { value, reading } = settingsOf({ path: siteFile, text })
  expect(value).toBeUndefined()
  expect(reading).toEqual({ locale: 'en', zone: 'Europe/London' })
})

test.each([
  ['nothing', ''],
  ['what nobody understands', 'locale: fr\nzone: Mars/Olympus\n'],
  ['what cannot be read', 'locale: [en\n'],
])('reads as in Vietnam while site.yaml says %s', (_, text) => {
  expect(settingsOf({ path: siteFile, text }).reading).toEqual({ locale: 'vi', zone: 'Asia/Ho_Chi_Minh' })
})
