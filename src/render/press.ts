import { type Locale, localeIn } from '../locale/locale.ts'
import { type Addresses, addressesBelow } from './addresses-below.ts'
import type { Imprint } from './imprint.ts'

/** What turns subjects into page models: the imprint, and the functions that follow from it. */
export interface Press extends Omit<Imprint, 'locale'> {
  readonly locale: Locale
  readonly addresses: Addresses
}

export function pressOf(imprint: Imprint): Press {
  return { ...imprint, locale: localeIn(imprint), addresses: addressesBelow(imprint.url) }
}
