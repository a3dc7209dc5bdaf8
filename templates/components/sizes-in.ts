/**
 * How wide images are on the page, so that a browser can choose a file before it knows the style sheet.
 *
 * The numbers are those of the style sheet: text is 39rem wide once a screen has 41.25em, the lead 48.5rem once it has
 * 83em; before that, both are as wide as the screen but for its margins. `tests/browser/reading.test.ts` compares them
 * with what is laid out.
 */
import type { ImageModel } from '../../src/model/image-models.ts'

/** `column`: of text · `lead`: of the front page · `row`: of a gallery, with others. */
export type Room = 'column' | 'lead' | 'row'

const margins = '2.25rem'
const sizes: Readonly<Record<Room, string>> = {
  column: `(min-width: 41.25em) 39rem, calc(100vw - ${margins})`,
  // Two of three columns from 60em on.
  lead: `(min-width: 83em) 48.5rem, (min-width: 60.01em) 60vw, calc(100vw - ${margins})`,
  // Two in a row, or three, which are a third narrower.
  row: `(min-width: 41.25em) 19rem, (min-width: 34.01em) 45vw, calc(100vw - ${margins})`,
}

/** Of text, in CSS pixels; and how high an image in it may be. */
const columnWidth = 624
const columnHeight = 576

/** For `sizes`. A small image, and a high one in a column, are shown in a width of their own. */
export function sizesIn(room: Room, { width, height }: ImageModel): string {
  if (room !== 'column') return sizes[room]
  const widest = Math.round(Math.min(width, width > height ? width : (columnHeight * width) / height))
  return widest < columnWidth
    ? `(min-width: ${widest + 36}px) ${widest}px, calc(100vw - ${margins})`
    : sizes.column
}
