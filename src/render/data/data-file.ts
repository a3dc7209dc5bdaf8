import type { Press } from '../press.ts'
import type { ArticleFigures } from './article-figures.ts'
import { figuresCsv, figuresSpreadsheet } from './figures-csv.ts'
import { figuresJson } from './figures-json.ts'

export type DataFormat = 'csv' | 'json' | 'spreadsheet'

/** A file of figures before its text is made: of one article, or the tables of many. */
export interface DataFileSubject {
  readonly kind: 'data-file'
  readonly format: DataFormat
  readonly articles: readonly ArticleFigures[]
}

export function dataFile({ format, articles }: DataFileSubject, { locale }: Press): string {
  switch (format) {
    case 'csv':
      return figuresCsv(articles)
    case 'json':
      return articles.map(figuresJson).join('')
    case 'spreadsheet':
      return figuresSpreadsheet(articles, locale.words)
  }
}
