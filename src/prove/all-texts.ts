import { holeMark } from '../model/hole-mark.ts'

export interface Selection {
  /** What stands under these keys is passed over. */
  readonly leaveOut?: ReadonlySet<string>
  /** Items of lists that were passed already: lists share them. Grows on the way. */
  readonly seen?: Set<object>
}

/** Every text in plain data as one, with something between them that no phrase goes over. */
export function allTexts(data: unknown, { leaveOut, seen }: Selection): string {
  const texts: string[] = []
  const gather = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value)
    else if (Array.isArray(value)) gatherItems(value)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) if (!leaveOut?.has(key)) gather(part)
    }
  }
  const gatherItems = (items: readonly unknown[]) => {
    for (const item of items) {
      if (seen && typeof item === 'object' && item !== null) {
        if (seen.has(item)) continue
        seen.add(item)
      }
      gather(item)
    }
  }
  gather(data)
  return texts.join(` ${holeMark} `)
}
