/**
 * Lets the reference parser make names of directives in running text from letters, digits and hyphens alone.
 *
 * By itself it takes a tab, an emoji or an invisible sign for a letter too, and then the link in
 * `Kính gửi:⇥[danh sách](a.md)` is the label of a directive and no link.
 */
import type { Construct, Extension, State } from 'micromark-util-types'
import type { Processor } from 'unified'

const colon = ':'.charCodeAt(0)

/** A plugin for unified, after the one that brings the directives. */
export function directiveNames(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(withPlainNames)
}

function withPlainNames(extension: Extension): Extension {
  const directive = extension.text?.[colon]
  if (!directive || Array.isArray(directive)) return extension
  const guarded: Construct = {
    ...directive,
    tokenize(effects, ok, nok) {
      return effects.check(plainName, directive.tokenize.call(this, effects, ok, nok), nok)
    },
  }
  return { ...extension, text: { ...extension.text, [colon]: guarded } }
}

/** A colon, and after it letters up to where every reader sees the end of a word. */
const plainName: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const name: State = (code) => {
      if (code !== null && code >= 0 && /[\p{L}\p{M}\p{N}_-]/u.test(String.fromCharCode(code))) {
        effects.consume(code)
        return name
      }
      effects.exit('data')
      const ends = code === null || code < horizontalTab || endOfWord.test(String.fromCharCode(code))
      return ends ? ok(code) : nok(code)
    }
    return (code) => {
      effects.enter('data')
      effects.consume(code)
      return name
    }
  },
}

/** As micromark counts what is no character; below it are the ends of lines. */
const horizontalTab = -2
const endOfWord = /[\s\p{P}\p{S}]/u
