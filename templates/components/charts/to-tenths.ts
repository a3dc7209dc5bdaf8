/** Rounds percents and ems: a tenth is finer than any screen shows. */
export function toTenths(number: number): number {
  return Math.round(10 * number) / 10
}
