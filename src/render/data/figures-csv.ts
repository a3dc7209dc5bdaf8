/**
 * Figures as comma-separated values.
 *
 * For programs: a point before fractions, commas between cells. For spreadsheets set to Vietnamese, and to most of
 * Europe's languages: a comma before fractions, semicolons, the site's words as headings, and the byte order mark
 * without which they take the letters for something else.
 *
 * @see RFC 4180
 */
import { stringify } from 'csv-stringify/sync'
import type { Words } from '../../model/words.ts'
import type { ArticleFigures } from './article-figures.ts'
import { figureColumns, figureRows } from './figure-columns.ts'

export function figuresCsv(articles: readonly ArticleFigures[]): string {
  const headings = figureColumns.map(({ name }) => name)
  return table([headings, ...cells(articles)], { delimiter: ',' })
}

export function figuresSpreadsheet(articles: readonly ArticleFigures[], words: Words): string {
  const headings = figureColumns.map(({ name }) => words.figureColumns[name])
  const withCommas = cells(articles).map((row) =>
    row.map((cell, index) => (figureColumns[index]?.type === 'number' ? cell.replace('.', ',') : cell)),
  )
  return table([headings, ...withCommas], { delimiter: ';', bom: true })
}

function cells(articles: readonly ArticleFigures[]): readonly (readonly string[])[] {
  return figureRows(articles).map((row) => figureColumns.map(({ cell }) => cell(row) ?? ''))
}

interface Dialect {
  readonly delimiter: ',' | ';'
  readonly bom?: true
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it; a negative number is none. */
function table(rows: readonly (readonly string[])[], dialect: Dialect): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      ...dialect,
      record_delimiter: '\r\n',
      escape_formulas: true,
      cast: {
        string: (text) => (/^-\d+(?:[.,]\d+)?$/.test(text) ? { value: text, escape_formulas: false } : text),
      },
    },
  )
}
