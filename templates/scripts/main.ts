/**
 * What scripts add to a page that is complete without them. A page that lacks a part is left alone.
 */
import { copyLink } from './copy-link.ts'
import { openByCode } from './open-by-code.ts'
import { printButton } from './print-button.ts'
import { printedOn } from './printed-on.ts'
import { readAloud } from './read-aloud.ts'
import { search } from './search.ts'
import { share } from './share.ts'
import { textSize } from './text-size.ts'

for (const enhance of [copyLink, openByCode, printButton, printedOn, readAloud, search, share, textSize])
  enhance(document)
