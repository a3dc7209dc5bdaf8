/** Faults of the front matter and of site.yaml, in English. */
import { asCode, asLine } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'
import { didYouMean } from './did-you-mean.ts'
import { exampleOf, exampleOfShape, shapes, yamlReasons } from './examples.ts'

const idPattern = 'An id is a letter and four digits or lower-case letters, without i, l, o, u'

export const frontMatter: WordingOf<'field' | 'front-matter' | 'id'> = {
  'field/curly-quotes': {
    message: ({ field, value }) =>
      `${asCode(field)} is ${asCode(value)}: curly quotes are not YAML's, and will show on the page.`,
    hint: ({ field }) => `Take the two quotes away, or write straight ones: ${asLine(field, '"…"')}.`,
  },
  'field/cut-by-comma': {
    message: ({ field, kept }) =>
      `${asCode(field)} is only ${asCode(kept)}: within braces, a comma ends the field and begins another.`,
    hint: ({ field, whole }) => `Put the whole value in quotes: ${asLine(field, `"${whole}"`)}.`,
  },
  'field/date-without-offset': {
    message: ({ field, value }) =>
      `${asCode(field)} is ${asCode(value)}, without an offset from UTC, so the moment is not certain.`,
    hint: ({ field, suggestion }) => `Write ${asLine(field, suggestion)}.`,
  },
  'field/empty': {
    message: ({ field }) => `${asCode(field)} is still empty.`,
    hint: ({ field }) => `Fill it in, as in ${exampleOf(field)}.`,
  },
  'field/empty-item': {
    message: ({ field }) => `The list ${asCode(field)} has an empty item.`,
    hint: () => 'Fill the item in, or delete the line that is only a `-`.',
  },
  'field/impossible-date': {
    message: ({ field, value }) => `${asCode(field)} is ${asCode(value)}, which no calendar has.`,
    hint: ({ field }) =>
      `Look at day, month and hour again; the order is year-month-day, as in ${exampleOf(field)}.`,
  },
  'field/malformed': {
    message: ({ field, value, expected }) =>
      `${asCode(field)} is ${asCode(value)}, but has to be ${shapes[expected].name}.`,
    hint: ({ field, expected, suggestion }) =>
      didYouMean(suggestion) ?? `Write it like ${asLine(field, shapes[expected].example)}.`,
  },
  'field/missing': {
    message: ({ field }) => `The field ${asCode(field)} is missing, and has to be there.`,
    hint: ({ field }) => {
      const group = field.split('.').slice(0, -1).join('.')
      return `Add the line ${exampleOf(field)}${group === '' ? '' : ` under ${asCode(group)}`}.`
    },
  },
  'field/unknown': {
    message: ({ field }) => `There is no field called ${asCode(field)}.`,
    hint: ({ suggestion }) => didYouMean(suggestion) ?? 'Delete the line, or correct the name of the field.',
  },
  'field/unsupported': {
    message: ({ field }) =>
      `The field ${asCode(field)} is not supported in this version, so it would change nothing.`,
    hint: () => 'Delete the line.',
  },
  'field/unknown-choice': {
    message: ({ field, value, choices }) =>
      `${asCode(field)} is ${asCode(value)}, but can only be ${choices.map(asCode).join(', ')}.`,
    hint: ({ field, choices, suggestion }) =>
      didYouMean(suggestion) ?? `Write one of these words, as in ${asLine(field, choices[0] ?? '')}.`,
  },
  'field/wrong-type': {
    message: ({ field, expected }) => `${asCode(field)} has to be ${shapes[expected].name}.`,
    hint: ({ field, expected }) => `Write it like ${exampleOfShape(field, expected)}.`,
  },
  'front-matter/duplicate-key': {
    message: ({ key }) => `The field ${asCode(key)} is written twice, so it is not certain which one counts.`,
    hint: () => 'Keep the line that is right and delete the other.',
  },
  'front-matter/foreign-language': {
    message: ({ language }) => `The front matter is written in ${asCode(language)}; Bantin reads YAML only.`,
    hint: () => 'Make the first line `---`, and write one field a line, as in `title: The title`.',
  },
  'front-matter/invalid-yaml': {
    message: ({ reason, key }) => `This cannot be read: ${yamlReasons[reason].what(key)}.`,
    hint: ({ reason, key }) => yamlReasons[reason].how(key),
  },
  'front-matter/loose-continuation': {
    message: ({ key }) => `The value of ${asCode(key)} goes on at the left margin, where fields begin.`,
    hint: () => 'Indent the lines that follow by two spaces.',
  },
  'front-matter/missing': {
    message: () =>
      'The file has no front matter, so it has no title, no day of publication and nothing else.',
    hint: () =>
      'Begin the file with its fields between two lines of `---`; `bantin new "Title"` writes such a file.',
  },
  'front-matter/not-first': {
    message: ({ line }) =>
      `The front matter begins in line ${line} and counts as text there; it has to begin in line 1.`,
    hint: () => 'Delete everything above the first `---`, empty lines too.',
  },
  'front-matter/unclosed': {
    message: () => 'The front matter has no closing `---`, so the whole article counts as front matter.',
    hint: () => 'Add a line that is only `---` after the last field.',
  },
  'front-matter/unopened': {
    message: () => 'The front matter has no `---` above it, so it counts as the text of the article.',
    hint: () => 'Make the first line of the file `---`, right above the first field.',
  },
  'id/duplicate': {
    message: ({ id }) => `Another article has the id ${asCode(id)}; both QR codes would lead to one place.`,
    hint: (_, fresh) =>
      `Keep the id of the one published first; in the newer one write ${asLine('id', fresh.id())}.`,
  },
  'id/malformed': {
    message: ({ id }) => `${asCode(id)} is not the id of an article.`,
    hint: (_, fresh) => `${idPattern}: ${asLine('id', fresh.id())}.`,
  },
  'id/missing': {
    message: () => 'The article has no id, so its QR code has no short address.',
    hint: (_, fresh) => `Add the line ${asLine('id', fresh.id())}; no article has this id.`,
  },
  'id/reused': {
    message: ({ id, since }) =>
      `The id ${asCode(id)} is that of an article of ${since}; codes on paper lead to what became of it.`,
    hint: (_, fresh) => `Give this article an id of its own: ${asLine('id', fresh.id())}.`,
  },
}
