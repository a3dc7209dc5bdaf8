/** A value that an article states, and a series that the same article names: whether they belong together is not known. */
export interface StatedInSeries {
  readonly series: string
  /** Of the value, whatever separates them. */
  readonly digits: string
}

/** What articles state in series, found in their texts without taking them apart: broken articles state figures too. */
export function seriesStated(texts: Iterable<string>): readonly StatedInSeries[] {
  return [...texts].flatMap((text) => {
    const values = [...text.matchAll(/\bvalue:[ \t]*["']?(-?\d[\d.,]*)/g)].map(([, value = '']) =>
      digitsOf(value),
    )
    return [...text.matchAll(/\bseries:[ \t]*["']?([\w-]+)/g)].flatMap(([, series = '']) =>
      values.map((digits) => ({ series, digits })),
    )
  })
}

export function digitsOf(value: string): string {
  return value.replace(/\D/g, '')
}
