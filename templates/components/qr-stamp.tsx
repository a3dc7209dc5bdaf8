/**
 * A QR code as a stamp: beside it what it opens, and the address for those who would rather type.
 */
import type { ComponentChildren } from 'preact'
import type { QrModel } from '../../src/model/qr-model.ts'
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
        <a class="stamp-address" href={href} aria-label={qr.shown}>
          {parts(qr.shown).map((part) => (
            <span key={part}>{part}</span>
          ))}
        </a>
      </figcaption>
    </figure>
  )
}

/**
 * An address breaks after its host: a hyphen at a line's end would not tell whether it is to be typed. Read aloud, the
 * parts would be two words; the link is named by the whole.
 */
function parts(address: string): readonly string[] {
  return address.split(/(?<=^[^/]*\/)/)
}
