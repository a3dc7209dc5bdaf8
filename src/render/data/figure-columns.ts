/**
 * The columns of the figures' data files: the one description of their names, types and contents.
 *
 * Names never change and columns are added at the end only: programs of other offices read them.
 *
 * @see https://datapackage.org/standard/table-schema/
 */
import { type Decimal, metricKinds, metricStatuses, precisions } from '../../model/metric.ts'
import { present } from '../../model/present.ts'
import type { FigureColumn } from '../../model/words.ts'
import type { ArticleFigures, StatedFigure } from './article-figures.ts'
import { wholeOf } from './whole-of.ts'

/** One figure of one article. */
export interface FigureRow {
  readonly article: ArticleFigures
  readonly metric: ArticleFigures['metrics'][number]
  /** As it was stated then. */
  readonly value: Decimal
  /** 1 for what was published first; each correction adds one. */
  readonly revision: number
  /** The short link of the article whose figure holds instead. */
  readonly supersededBy?: string
  /** Of the first whole that it is a part of. */
  readonly partOf?: string
}

interface Column {
  readonly name: FigureColumn
  readonly type: 'string' | 'number' | 'integer' | 'date'
  readonly format?: 'uri'
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] }
  readonly cell: (row: FigureRow) => string | undefined
}

const required = { required: true } as const

export const figureColumns: readonly Column[] = [
  { name: 'article', type: 'string', constraints: required, cell: ({ article }) => article.id },
  { name: 'metric', type: 'string', constraints: required, cell: ({ metric }) => metric.id },
  {
    name: 'address',
    type: 'string',
    format: 'uri',
    constraints: required,
    cell: ({ article }) => article.address,
  },
  { name: 'published', type: 'date', constraints: required, cell: ({ article }) => article.published },
  { name: 'label', type: 'string', constraints: required, cell: ({ metric }) => metric.label },
  { name: 'value', type: 'number', constraints: required, cell: ({ value }) => value },
  { name: 'unit', type: 'string', cell: ({ metric }) => metric.unit },
  { name: 'as_of', type: 'date', cell: ({ metric }) => metric.asOf },
  { name: 'from', type: 'date', cell: ({ metric }) => metric.period?.from },
  { name: 'to', type: 'date', cell: ({ metric }) => metric.period?.to },
  { name: 'kind', type: 'string', constraints: { enum: metricKinds }, cell: ({ metric }) => metric.kind },
  {
    name: 'precision',
    type: 'string',
    constraints: { ...required, enum: precisions },
    cell: ({ metric }) => metric.precision,
  },
  { name: 'place', type: 'string', cell: ({ metric }) => metric.area },
  { name: 'source', type: 'string', cell: ({ metric }) => metric.source?.name },
  { name: 'document', type: 'string', cell: ({ metric }) => metric.source?.document },
  { name: 'source_url', type: 'string', format: 'uri', cell: ({ metric }) => metric.source?.url },
  { name: 'part_of', type: 'string', cell: ({ partOf }) => partOf },
  { name: 'series', type: 'string', cell: ({ metric }) => metric.series },
  {
    name: 'status',
    type: 'string',
    constraints: { enum: metricStatuses },
    cell: ({ metric }) => metric.status,
  },
  { name: 'note', type: 'string', cell: ({ metric }) => metric.note },
  { name: 'revision', type: 'integer', constraints: required, cell: ({ revision }) => String(revision) },
  { name: 'superseded_by', type: 'string', format: 'uri', cell: ({ supersededBy }) => supersededBy },
]

/** The figures of the articles in the order of their pages; before each what it was before it was corrected. */
export function figureRows(articles: readonly ArticleFigures[]): readonly FigureRow[] {
  return articles.flatMap((article) => article.metrics.flatMap((metric) => revisions(metric, article)))
}

function revisions(metric: StatedFigure, article: ArticleFigures): readonly FigureRow[] {
  const values = [...(metric.former ?? []), metric.value]
  const partOf = wholeOf(metric, article.metrics)
  return values.map((value, index) => ({
    article,
    metric,
    value,
    revision: index + 1,
    ...present({
      partOf,
      supersededBy: index < values.length - 1 ? article.address : metric.supersededBy,
    }),
  }))
}
