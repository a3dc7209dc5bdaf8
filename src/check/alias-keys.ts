import type { KeyPath } from '../model/document.ts'

export type Labels = readonly { readonly id: string; readonly aliases?: readonly unknown[] }[]

/** Where site.yaml has the former addresses of categories or offices. */
export function aliasKeys(group: string, labels: Labels): readonly KeyPath[] {
  return labels.flatMap(({ id, aliases = [] }) => aliases.map((_, index) => [group, id, 'aliases', index]))
}
