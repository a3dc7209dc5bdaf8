/**
 * Fills the holes of a body.
 *
 * What can't be filled leaves nothing and says why: an outcome with errors is never published, but it is whole.
 */
import type { Locale } from '../locale/locale.ts'
import { metricText } from '../locale/metric-text.ts'
import type {
  ChartHole,
  FilledBody,
  FilledHole,
  Hole,
  ImageHole,
  MediaHole,
  MetricHole,
} from '../model/body.ts'
import { chartOf } from '../model/chart.ts'
import { type Outcome, outcomeOfEach } from '../model/diagnostic.ts'
import { mediaType } from '../model/media-type.ts'
import { type Metric, unplaced } from '../model/metric.ts'
import type { FilePath } from '../model/place.ts'
import type { AddressedArticle, AddressedPage } from './addressed.ts'
import { appearanceOf } from './appearance.ts'
import type { FillContext, Standpoint } from './fill-context.ts'
import { fillLink } from './fill-link.ts'
import { findMedia } from './media-shelf.ts'
import { placeImage, placeVideo } from './place-media.ts'

export function fillBody(entry: AddressedArticle | AddressedPage, context: FillContext): Outcome<FilledBody> {
  const { holes, anchors } = entry.body
  const metrics = entry.kind === 'article' ? entry.metrics : []
  const from = { file: entry.file, address: entry.address, anchors, appears: appearanceOf(entry) }
  return outcomeOfEach(holes, (hole) => fillHole(hole, { from, metrics }, context))
}

const nothing = { filled: 'nothing' } as const

interface Surroundings {
  readonly from: Standpoint
  readonly metrics: readonly Metric[]
}

function fillHole(hole: Hole, { from, metrics }: Surroundings, context: FillContext): Outcome<FilledHole> {
  switch (hole.hole) {
    case 'chart':
      return certain(fillChart(hole, metrics))
    case 'attachment':
      return certain(fillAttachment(hole, from.file, context))
    case 'image':
      return fillImage(hole, from.file, context)
    case 'link':
      return fillLink(hole, from, context)
    case 'metric':
      return certain(fillMetric(hole, metrics, context.locale))
  }
}

function fillImage(hole: ImageHole, file: FilePath, context: FillContext): Outcome<FilledHole> {
  const { value: image, diagnostics } = (hole.as === 'img' ? placeImage : placeVideo)(hole, file, context)
  const { as, inRow } = hole
  return { value: image ? { filled: 'image', as, ...(inRow && { inRow }), image } : nothing, diagnostics }
}

/** The link before this hole has said what there is to say. */
function fillAttachment({ href }: MediaHole, file: FilePath, context: FillContext): FilledHole {
  const found = findMedia(href, file, context)
  return found
    ? { filled: 'attachment', type: mediaType(found.path).extension.toUpperCase(), bytes: found.bytes }
    : nothing
}

function fillMetric(hole: MetricHole, metrics: readonly Metric[], locale: Locale): FilledHole {
  const metric = stated(hole.id, metrics)
  return { filled: 'metric', value: metric.value, text: metricText(metric, hole, locale) }
}

function fillChart({ ids }: ChartHole, metrics: readonly Metric[]): FilledHole {
  const all = metrics.map(unplaced)
  const [first, ...others] = ids.map((id) => stated(id, all))
  if (first === undefined) throw new Error('The check let a chart of nothing pass.')
  return { filled: 'chart', chart: chartOf([first, ...others], all) }
}

function stated<M extends Pick<Metric, 'id'>>(id: string, metrics: readonly M[]): M {
  const metric = metrics.find((known) => known.id === id)
  if (metric === undefined) throw new Error(`The check let the figure “${id}” pass, which nobody stated.`)
  return metric
}

function certain<T>(value: T): Outcome<T> {
  return { value, diagnostics: [] }
}
