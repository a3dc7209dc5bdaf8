import type { QualifiedAttribute } from 'sax'
import { unsafeStyle } from './unsafe-style.ts'

/** The name of an attribute that runs script or leads out of the drawing; undefined for a harmless one. */
export function unsafeAttribute({ name, local, uri, value }: QualifiedAttribute): string | undefined {
  const key = local.toLowerCase()
  const isUnsafe =
    key.startsWith('on') ||
    // Animations set the attribute that they name.
    (key === 'attributename' && /^\s*on|href\s*$/i.test(value)) ||
    ((key === 'href' || key === 'src') && !leadsInside(value)) ||
    name === 'xml:base' ||
    value
      .replace(/[\s\p{Cc}]/gu, '')
      .toLowerCase()
      .includes('javascript:') ||
    // Drawing programs keep notes in namespaces of their own.
    (uri === '' && unsafeStyle(value) !== undefined)
  return isUnsafe ? name : undefined
}

function leadsInside(address: string): boolean {
  return /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,])/i.test(address)
}
