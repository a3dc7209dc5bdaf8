/** The examples that hints in English offer for copying. */
import type { Shape } from '../../../model/faults.ts'
import type { YamlReason } from '../../../model/yaml-reason.ts'
import { asCode, asLine } from '../as-code.ts'

/** What a field has to be, as it stands after "has to be", and a value that is right. */
export const shapes: Readonly<Record<Shape, { readonly name: string; readonly example: string }>> = {
  address: { name: 'an address of this site that begins and ends with `/`', example: '/about/' },
  colour: { name: 'a colour of six digits', example: "'#9d1b1f'" },
  contact: {
    name: 'an e-mail address, or a web address that begins with `https://`',
    example: 'security@haiphong.gov.vn',
  },
  date: { name: 'a day written year-month-day', example: '2018-09-28' },
  'date-time': { name: 'a day and time with its offset from UTC', example: '2018-09-28T16:30+07:00' },
  id: { name: 'lower-case words joined by hyphens', example: 'public-services' },
  language: { name: 'a language, `vi` or `en`', example: 'en' },
  list: { name: 'a list', example: '[first item, second item]' },
  map: { name: 'a group of fields', example: '{ name: haiphong.gov.vn }' },
  number: { name: 'a number', example: '1412' },
  pair: { name: 'a list of two ids', example: '[on-time, received]' },
  period: {
    name: 'a year, quarter, month or day, or two of them with `/` between',
    example: '2018-01/2018-08',
  },
  'old-address': {
    name: 'a path of this or a former site, without `?` and `#`',
    example: '/news/2016/service-desk.html',
  },
  text: { name: 'one line of text', example: "'2018'" },
  'text-or-list': { name: 'one line of text or a list', example: '[Hai Nguyen, Minh Tran]' },
  url: { name: 'a whole web address', example: 'https://haiphong.gov.vn' },
  'yes-no': { name: '`true` or `false`', example: 'true' },
  zone: { name: 'the name of a time zone', example: 'Asia/Ho_Chi_Minh' },
}

const values: Readonly<Record<string, string>> = {
  accessibility: '{ reviewed: 2018-09-28 }',
  address: '18 Hoang Dieu Street, Hong Bang, Hai Phong',
  aliases: '[/news/2016/service-desk.html]',
  alt: 'People handing in forms at the service desk',
  asOf: '2018-08-30',
  author: 'Hai Nguyen',
  categories: '{ news: News, notices: Notices }',
  category: 'public-services',
  compare: '{ value: 1309, asOf: 2017-08-30 }',
  contact: 'security@haiphong.gov.vn',
  correctionDays: '14',
  corrections: '[{ date: 2018-09-30T08:00+07:00, was: "1,309 cases", now: "1,390 cases", kind: major }]',
  date: '2018-08-28',
  description: 'Official news of the city council',
  email: 'editors@haiphong.gov.vn',
  emblem: 'emblem.svg',
  exceptions: '[The maps of 2016 have no description yet]',
  expires: '2018-12-31T17:00+07:00',
  hideTitle: 'true',
  id: 'public-services',
  kind: 'major',
  label: 'Applications received',
  lang: 'en',
  languages: '{ en: { title: City News, description: News of the city, … } }',
  metrics: '{ received: { label: Applications received, value: 1412, unit: applications } }',
  name: 'haiphong.gov.vn',
  note: 'Two digits had changed places',
  now: '1,390 cases',
  pinnedUntil: '2018-10-05T17:00+07:00',
  published: '2018-09-28T16:30+07:00',
  reason: 'The figures of the third quarter had not been checked',
  replacedBy: 'k7m39',
  responsible: 'Hai Nguyen, Chief of Office',
  reviewed: '2018-09-28',
  source: '{ name: haiphong.gov.vn }',
  src: 'service-desk.jpg',
  status: 'withdrawn',
  sum: '[on-time, pending]',
  summary: 'From January to August the service desk settled 1,309 applications on time.',
  tags: '[service desk, ISO 9001]',
  title: 'Eight months of simpler procedures at the service desk',
  translationOf: 'k7m39',
  url: 'https://haiphong.gov.vn',
  value: '1412',
  was: '1,309 cases',
}

/** A line that sets `field`, ready to be copied: `` `author: Hai Nguyen` ``. */
export function exampleOf(field: string): string {
  const key = field.split('.').at(-1) ?? field
  return asLine(field, values[key] ?? '…')
}

/** The same where only its shape is wrong. */
export function exampleOfShape(field: string, shape: Shape): string {
  const [key = field, around] = field.split('.').reverse()
  if (around === 'metrics')
    return asLine(field, '{ label: Applications received, value: 1412, unit: applications }')
  const own = shape === 'list' || shape === 'map' ? values[key] : undefined
  return asLine(field, own ?? shapes[shape].example)
}

/** The field it happens in, or the line when no field is known. */
const at = (key: string | undefined): string => (key === undefined ? 'this line' : asCode(key))

/** Why the YAML cannot be read, and what to do; `key` is the field it happens in, if that is known. */
export const yamlReasons: Readonly<
  Record<YamlReason, { readonly what: (key?: string) => string; readonly how: (key?: string) => string }>
> = {
  alias: {
    what: (key) => `the value of ${at(key)} begins with \`*\` or \`&\`, which YAML keeps for itself`,
    how: (key = 'title') => `Put the whole value in quotes, as in \`${key}: "* A note"\`.`,
  },
  colon: {
    what: (key) => `the value of ${at(key)} has a colon and a space, \`: \`, outside quotes`,
    how: (key = 'title') => `Put the whole value in quotes, as in \`${key}: "Hai Phong: one desk"\`.`,
  },
  indentation: {
    what: (key) => `${at(key)} is not indented like the lines of its group`,
    how: () =>
      'Begin the fields of one group in one column; fields inside a group stand two spaces further in.',
  },
  quotes: {
    what: (key) => `a quote in ${at(key)} does not close where it should`,
    how: (key = 'title') =>
      `Open and close with the same quote; around a \`"\` put \`'\`: \`${key}: 'The "Green Saturday" campaign'\`.`,
  },
  space: {
    what: (key) => `${at(key)} has no space after the colon or after the \`-\``,
    how: (key = 'title') => `Put a space there: \`${key}: Hai Phong\`, or \`- one item\` in a list.`,
  },
  symbol: {
    what: (key) =>
      `the value of ${at(key)} begins with a sign that YAML keeps for itself, such as \`[\`, \`@\` or \`%\``,
    how: (key = 'title') => `Put the whole value in quotes, as in \`${key}: "[Photos] The opening"\`.`,
  },
  tab: {
    what: (key) => `${at(key)} is indented with a tab, and YAML takes only spaces`,
    how: () => 'Put two spaces in place of each tab at the beginning of a line.',
  },
  template: {
    what: (key) => `the value of ${at(key)} begins with \`{{\` or \`{%\`, the syntax of another tool`,
    how: (key = 'title') => `Write the words themselves, as in \`${key}: Hai Phong city portal\`.`,
  },
  other: {
    what: (key) => `${at(key)} is not YAML`,
    how: () => 'Write one field a line, as `name: value`; put a value with unusual characters in quotes.',
  },
}
