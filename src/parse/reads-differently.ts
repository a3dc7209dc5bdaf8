/**
 * Texts that Sätteri reads otherwise than remark, known by how they look.
 *
 * A text that only looks like one costs a few milliseconds; one that is missed loses words.
 */
export function readsDifferently(text: string): boolean {
  if (!text.includes(':')) return false
  return hasRestAfterContainer(text) || oddAttributes.test(text)
}

/** `:::lưu ý`: what follows the name, its label and its attributes is dropped, and so is the meaning. */
function hasRestAfterContainer(text: string): boolean {
  const containers = text.match(/:::[\p{L}\p{M}\p{N}_-].*$/gmu) ?? []
  return containers.some((line) => !/^:::[\p{L}\p{M}\p{N}_-]+(?:\[[^\]]*\])?(?:\{[^}]*\})?\s*$/u.test(line))
}

/**
 * In attributes `&amp;` is not decoded, names lose letters that are not ASCII, and no line may end.
 *
 * The lengths are bounded, so that a text made to be slow is not.
 */
const oddAttributes =
  /:[\p{L}\p{M}\p{N}_-]+(?:\[[^\]]{0,500}\])?\{(?:[^}]{0,500}&[^}]{0,50};|[^}]{0,500}[^\p{ASCII}][\w-]{0,50}=|[^}]{0,500}\n)/u
