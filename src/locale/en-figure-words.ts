/** What English texts write around numbers. */
import { beginningWith, endingIn, type FigureWords } from './figure-words.ts'

const months = `January, February, March, April, May, June, July, August, September, October, November, December,
  Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sept, Sep, Oct, Nov, Dec`

export const enFigureWords: FigureWords = {
  scales: new Map([
    ['hundred', 2],
    ['thousand', 3],
    ['million', 6],
    ['mn', 6],
    ['billion', 9],
    ['bn', 9],
    ['trillion', 12],
    ['tn', 12],
  ]),
  percent: /^[^\S\n]?(?:%|per\s?cent(?![\p{L}\p{M}]))/iu,
  to: /^\s+(?:[-–—]|to)\s+$/iu,
  small: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  naming: endingIn(
    `${months}, no, nos, number, numbers, article, articles, section, sections, chapter, appendix, annex, clause,
     paragraph, rule, regulation, schedule, form, case, decision, decree, circular, resolution, act, order, directive,
     iso, iec, level, phase, stage, room, route, road, highway, line, bus, flight, phone, telephone,
     tel, fax, call, text, dial, hotline, extension, ext, box, zip, postcode, page, pages, volume, issue, fiscal year,
     fy, year, covid, docket, title, part, grade, class, at`,
  ),
  versions: endingIn('version, v, release'),
  namingSmall: endingIn(
    'step, item, question, table, figure, chart, day, week, month, quarter, round, tier, zone, type',
  ),
  dating: beginningWith(months),
  timing: beginningWith("am, pm, a\\.m, p\\.m, o['’]clock, noon, midnight"),
}
