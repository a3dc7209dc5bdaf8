import type { UrlPath } from '../model/address.ts'
import { type FilePath, onAnyDisk } from '../model/place.ts'

/** Equal for addresses that some host takes for one: with or without the slash at the end, in any case. */
export function sameAddress(address: UrlPath): string {
  return onAnyDisk(address.replace(/\/$/, '') as FilePath)
}
