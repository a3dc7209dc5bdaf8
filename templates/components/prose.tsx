/**
 * The one door through which the HTML of an article enters a page.
 *
 * The text comes from a sanitised tree; what a template draws in between is drawn as anywhere else, escaped.
 */
import { renderToString } from 'preact-render-to-string'
import type { BodyPiece } from '../../src/model/page-model.ts'
import { Chart } from './charts/chart.tsx'
import { Picture } from './picture.tsx'

interface ProseProps {
  readonly body: readonly BodyPiece[]
  /** Nothing stands above it that readers look at first. */
  readonly leads?: boolean
}

export function Prose({ body, leads = false }: ProseProps) {
  const first = leads ? placeOfFirstSeen(body) : undefined
  const html = body.map((piece, place) =>
    typeof piece === 'string' ? piece : renderToString(drawn(piece, place === first)),
  )
  return <div class="prose" data-proof="body" dangerouslySetInnerHTML={{ __html: html.join('') }} />
}

/** Of the first image, unless more than a paragraph stands before it: then most readers have to scroll for it. */
function placeOfFirstSeen(body: readonly BodyPiece[]): number | undefined {
  const at = body.findIndex((piece) => typeof piece !== 'string' && piece.part === 'image')
  const before = body.slice(0, at).filter((piece) => typeof piece === 'string')
  return before.join('').split('</p>').length <= 2 ? at : undefined
}

function drawn(piece: Exclude<BodyPiece, string>, isSeenFirst: boolean) {
  switch (piece.part) {
    case 'address':
      // It stands between the quotes of an attribute: text, with the quotes in it escaped.
      return <>{piece.href}</>
    case 'attachment':
      return <small class="attachment" data-proof="nothing">{` (${piece.text})`}</small>
    case 'chart':
      return <Chart chart={piece.chart} />
    case 'image':
      return <Picture image={piece.image} room={piece.inRow ? 'row' : 'column'} eager={isSeenFirst} />
    case 'metric':
      return <data value={piece.value}>{piece.text}</data>
  }
}
