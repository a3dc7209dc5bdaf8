import type { Document } from '../model/document.ts'
import { valueAt } from './value-at.ts'

/** The ids of all metrics that a document states, faulty ones too: they exist, so nobody misspelt them elsewhere. */
export function metricIds({ frontMatter }: Document): readonly string[] {
  const metrics = valueAt(frontMatter?.data, ['metrics'])
  return typeof metrics === 'object' && metrics !== null ? Object.keys(metrics) : []
}
