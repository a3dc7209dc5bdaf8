import { isAlias, isMap, isNode, isPair, isScalar, type Document as YamlDocument } from 'yaml'
import { eachYamlNode } from './each-yaml-node.ts'
import type { YamlFault } from './invalid-yaml.ts'

/** A few are of use in a settings file; the many that make a small file huge are an attack. */
const mostAliases = 100

/**
 * The first place where a text is YAML only by accident, so that a part of it would be lost.
 *
 * `title: &nbsp;Tin` names an anchor that nothing uses, `title: *Tin*` calls for one that is nowhere,
 * `{{ title }}` is a map in the place of a key. A list or a bare text instead of fields counts too.
 */
export function yamlAccident(document: YamlDocument): YamlFault | undefined {
  const { contents } = document
  if (contents !== null && !isMap(contents) && !(isScalar(contents) && contents.source === '')) {
    return { code: 'NO_FIELDS', detail: 'there are no fields', offset: contents.range?.[0] ?? 0 }
  }
  const found: YamlFault[] = []
  const anchors = new Map<string, number>()
  const used: string[] = []
  eachYamlNode(contents, (part, around) => {
    if (isPair(part)) {
      const { key } = part
      if (!isScalar(key) && isNode(key))
        found.push({ code: 'NO_NAME', detail: '', offset: key.range?.[0] ?? 0 })
    } else if (isAlias(part)) {
      used.push(part.source)
      const isNested = around.some((node) => isNode(node) && 'anchor' in node && node.anchor !== undefined)
      if (isNested || used.length > mostAliases || !part.resolve(document)) {
        found.push({ code: 'BAD_ALIAS', detail: `*${part.source}`, offset: part.range?.[0] ?? 0 })
      }
    } else if (part.anchor !== undefined) anchors.set(part.anchor, part.range?.[0] ?? 0)
  })
  for (const [anchor, offset] of anchors) {
    if (!used.includes(anchor)) found.push({ code: 'BAD_ALIAS', detail: `&${anchor}`, offset })
  }
  return found.sort((a, b) => a.offset - b.offset)[0]
}
