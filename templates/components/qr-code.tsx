/**
 * The symbol alone: dark modules as one path on a white plate that covers the quiet zone, so that no background and
 * no dark mode can take the contrast away that a camera needs.
 */
import type { QrModel } from '../../src/model/qr-model.ts'

/** On each side, in modules; ISO/IEC 18004, 6.3.8. */
const quietZone = 4

export function QrCode({ qr }: { readonly qr: QrModel }) {
  const side = qr.modules + 2 * quietZone
  return (
    <svg class={`qr qr-${qr.modules}`} viewBox={`0 0 ${side} ${side}`} role="img" aria-label={qr.label}>
      <rect width={side} height={side} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  )
}
