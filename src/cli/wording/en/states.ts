/** Faults in the life of an article: corrections, expiry, withdrawal, removal. In English. */
import { asCode, asLine } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'

export const states: WordingOf<'correction' | 'expiry' | 'status'> = {
  'correction/before-publication': {
    message: ({ date, published }) =>
      `The correction is dated ${date}, but the article appears at ${published}: nobody had read it before.`,
    hint: () =>
      'Make `date` the time when the text was changed; what was changed before publication needs no correction.',
  },
  'correction/newer-than-update': {
    message: ({ date, updated }) =>
      `\`updated\` is ${updated}, older than the correction of ${date}; the page shows the time of the correction.`,
    hint: () => 'Delete the line `updated`: a major correction changes that time by itself.',
  },
  'correction/not-yet': {
    message: ({ date }) =>
      `The correction is dated ${date}, which is still to come; readers see the new text and are not told of the change.`,
    hint: () => 'Make `date` the time when the text was changed, now at the latest.',
  },
  'correction/too-many': {
    message: ({ count, most }) =>
      `The article has ${count} major corrections; its QR codes can tell ${most} apart.`,
    hint: () =>
      'Write a new article, and withdraw this one with `status: withdrawn` and `replacedBy` for the new one.',
  },
  'correction/unchanged': {
    message: ({ text }) => `Before and after the correction it is ${asCode(text)}.`,
    hint: () => 'Put what was wrong into `was` and what is right into `now`.',
  },
  'expiry/before-publication': {
    message: ({ expires, published }) =>
      `The article expires at ${expires}, before it appears at ${published}.`,
    hint: () => 'Make `expires` the time when it is over, later than `published`.',
  },
  'status/itself': {
    message: ({ replacedBy }) => `${asCode(replacedBy)} is this article, which cannot replace itself.`,
    hint: () => 'Let `replacedBy` lead to the article to read instead, or delete the line.',
  },
  'status/no-article': {
    message: ({ replacedBy }) => `${asCode(replacedBy)} is no article or page of this site.`,
    hint: () =>
      `Give the file, the id or the address of the article to read instead, as in ${asLine('replacedBy', 'k7m39')}.`,
  },
  'status/no-reason': {
    message: ({ status }) =>
      `The article has ${asCode(`status: ${status}`)} and no reason; whoever scans its old code has to be told.`,
    hint: () => `Add ${asLine('reason', 'The figures of the third quarter had not been checked')}.`,
  },
  'status/stray-field': {
    message: ({ field, status }) =>
      `${asCode(field)} means something only when an article is ${status === 'removed' ? 'removed' : 'withdrawn or removed'}.`,
    hint: ({ field, status }) => `Add ${asLine('status', status)}, or delete the line ${asCode(field)}.`,
  },
}
