import { fillIn } from '../locale/fill-in.ts'
import type { Precision } from '../model/metric.ts'
import type { Words } from '../model/words.ts'

/** A number with what is said of its precision: "khoảng 1.400". A rounded one is written as it is. */
export function withPrecision(number: string, precision: Precision, words: Words): string {
  const sentences: Readonly<Record<Precision, string>> = {
    exact: '{n}',
    rounded: '{n}',
    estimate: words.aboutNumber,
    'at-least': words.atLeastNumber,
    'at-most': words.atMostNumber,
  }
  return fillIn(sentences[precision], { n: number })
}
