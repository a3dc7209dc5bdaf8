/**
 * A QR code as a stamp: beside it what it opens, and the address for those who would rather type.
 */
import type { ComponentChildren } from 'preact'
import type { QrModel } from '../../src/model/page-model.ts'
import { QrCode } from './qr-code.tsx'

interface QrStampProps {
  readonly qr: QrModel
  readonly href: string
  /** The caption. */
  readonly children: ComponentChildren
}

export function QrStamp({ qr, href, children }: QrStampProps) {
  return (
    <figure class="stamp">
      <QrCode qr={qr} />
      <figcaption>
        {children}
        <a class="stamp-address" href={href}>
          {breakable(qr.shown)}
        </a>
      </figcaption>
    </figure>
  )
}

/** An address may break after a slash, and only where it must anywhere else. */
function breakable(address: string): ComponentChildren {
  return address
    .split(/(?<=\/)/)
    .flatMap((part, place) => (place === 0 ? [part] : [<wbr key={part} />, part]))
}
