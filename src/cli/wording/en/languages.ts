/** Faults between the languages of a site, in English. */
import { asCode, asExample, asLine } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'
import { didYouMean } from './did-you-mean.ts'

const kinds = { categories: 'category', offices: 'office' } as const

export const languages: WordingOf<'language' | 'translation'> = {
  'language/own': {
    message: ({ language }) =>
      `${asCode(language)} is the site's own language (${asCode(`locale: ${language}`)}), so it has its words already.`,
    hint: () => 'Keep under `languages` only what the site is translated into, or correct `locale`.',
  },
  'language/undeclared': {
    message: ({ language, languages }) =>
      `The site has nothing in the language ${asCode(language)}, only in ${languages.map(asCode).join(', ')}.`,
    hint: ({ language }) =>
      `Correct \`lang\`, or add ${asCode(`${language}:`)} under \`languages\` in \`content/site.yaml\`.`,
  },
  'language/unknown-name': {
    message: ({ language, group, id }) =>
      `${asCode(`languages.${language}.${group}`)} names ${asCode(id)}, but the site has no ${kinds[group]} ${asCode(id)}.`,
    hint: ({ group, suggestion }) =>
      didYouMean(suggestion) ?? `Take the line out, or add the ${kinds[group]} to ${asCode(group)}.`,
  },
  'language/unnamed': {
    message: ({ language, group, id }) =>
      `The ${kinds[group]} ${asCode(id)} has no name in the language ${asCode(language)}.`,
    hint: ({ language, group, id }) =>
      `Add under ${asCode(`languages.${language}.${group}`)}: ${asLine(id, '…')}, with the name as readers of that language see it.`,
  },
  'translation/chained': {
    message: ({ translationOf }) =>
      `\`translationOf\` names ${asCode(translationOf)}, which is a translation itself.`,
    hint: ({ original }) => `Name the original: ${asLine('translationOf', original)}.`,
  },
  'translation/duplicate': {
    message: ({ translationOf, language }) =>
      `${asCode(translationOf)} has a translation into ${asCode(language)} already; readers could be led to one only.`,
    hint: () => 'Keep one of the two, or take `translationOf` out of the one that is an article of its own.',
  },
  'translation/figures-differ': {
    message: ({ metric, field, value, original }) =>
      `${asCode(metric)} has ${stated(field, value)} here, but ${stated(field, original)} in the original.`,
    hint: ({ metric }) =>
      `Compare both with the source and correct the wrong one; a figure of this article alone needs an id of its own, as in ${asExample(`${metric}-2:`)}.`,
  },
  'translation/same-language': {
    message: ({ translationOf, language }) =>
      `${asCode(translationOf)} is in the language ${asCode(language)} too, so this is no translation of it.`,
    hint: () => 'Say with `lang` which language this is in, as in `lang: en`, or take `translationOf` out.',
  },
  'translation/unknown': {
    message: ({ translationOf }) =>
      `\`translationOf\` names ${asCode(translationOf)}, which the site does not have.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ??
      'Write the id of the original article, as in `translationOf: k7m39`; on a plain page its file, as in `translationOf: /pages/about.md`.',
  },
}

function stated(field: string, value: string): string {
  if (field === 'value') return value
  return value === '' ? `no ${asCode(field)}` : `${asCode(field)} ${value}`
}
