/**
 * The one door through which the HTML of an article enters a page.
 *
 * The text comes from a sanitised tree; what a template draws in between is drawn as anywhere else, escaped.
 */
import { renderToString } from 'preact-render-to-string'
import type { BodyPiece } from '../../src/model/page-model.ts'
import { Chart } from './charts/chart.tsx'
import { Picture } from './picture.tsx'

export function Prose({ body }: { readonly body: readonly BodyPiece[] }) {
  return (
    <div class="prose" data-proof="body" dangerouslySetInnerHTML={{ __html: body.map(htmlOf).join('') }} />
  )
}

function htmlOf(piece: BodyPiece): string {
  return typeof piece === 'string' ? piece : renderToString(drawn(piece))
}

function drawn(piece: Exclude<BodyPiece, string>) {
  switch (piece.part) {
    case 'address':
      // It stands between the quotes of an attribute: text, with the quotes in it escaped.
      return <>{piece.href}</>
    case 'attachment':
      return <small class="attachment" data-proof="nothing">{` (${piece.text})`}</small>
    case 'chart':
      return <Chart chart={piece.chart} />
    case 'image':
      return <Picture image={piece.image} />
    case 'metric':
      return <data value={piece.value}>{piece.text}</data>
  }
}
