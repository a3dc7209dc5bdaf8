import type { Locale } from '../locale/locale.ts'
import type { FrontFigure } from '../model/figure-models.ts'
import type { Metric as PlacedMetric } from '../model/metric.ts'
import { partsOf } from '../model/parts-of.ts'
import { present } from '../model/present.ts'
import { figureTime } from './figure-time.ts'
import { saidFigure } from './said-figure.ts'

type Metric = Omit<PlacedMetric, 'place'>

/** The figures of an article that the front page has room for: the first that are no parts of others. */
export function leadingFigures<M extends Metric>(metrics: readonly M[], count: number): readonly M[] {
  const parts = new Set(metrics.flatMap((metric) => partsOf(metric, metrics).parts))
  return metrics.filter((metric) => !parts.has(metric)).slice(0, count)
}

export function frontFigure(metric: Metric, locale: Locale): FrontFigure {
  const { label, value, unit } = metric
  return {
    label,
    value,
    ...saidFigure(metric, locale),
    ...present({ unit, time: figureTime(metric, locale) }),
  }
}
