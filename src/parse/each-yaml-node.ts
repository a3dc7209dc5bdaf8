import { isCollection, isNode, isPair, type Node, type Pair } from 'yaml'

/**
 * Calls `act` for every node and pair in `part`, itself included, in the order of the text; `around` is what it
 * lies in, from the outside in.
 *
 * yaml's own `visit` freezes a copy of the path at each of them, and every article passes here twice.
 */
export function eachYamlNode(
  part: unknown,
  act: (part: Node | Pair, around: readonly (Node | Pair)[]) => void,
  around: (Node | Pair)[] = [],
): void {
  if (!isNode(part) && !isPair(part)) return
  act(part, around)
  around.push(part)
  if (isPair(part)) {
    eachYamlNode(part.key, act, around)
    eachYamlNode(part.value, act, around)
  } else if (isCollection(part)) {
    for (const item of part.items) eachYamlNode(item, act, around)
  }
  around.pop()
}
