import { holeMark } from '../model/hole-mark.ts'

const mark = new RegExp(`${holeMark}(\\d+)${holeMark}`, 'g')

/** The HTML of a body with the words of its figures; `figures` in the order of its holes. */
export function bodyWithFigures(html: string, figures: readonly (string | undefined)[]): string {
  if (figures.every((figure) => figure === undefined)) return html
  return html.replace(mark, (_, number) => figures[Number(number)] ?? '')
}
