/** Faults in the life of an article: corrections, expiry, pins, withdrawal, removal. In English. */
import { asCode, asLine } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'
import { didYouMean } from './did-you-mean.ts'

export const states: WordingOf<'correction' | 'expiry' | 'pin' | 'status'> = {
  'correction/before-publication': {
    message: ({ date, published }) =>
      `The correction is dated ${date}, but the article appears at ${published}: nobody had read it before.`,
    hint: () =>
      'Make `date` the time when the text was changed; what was changed before publication needs no correction.',
  },
  'correction/deleted': {
    message: ({ code, since }) =>
      `The major correction of ${since} has been taken out, but sheets with the code ${asCode(code)} were printed after it; whoever scans one would find nothing.`,
    hint: () =>
      'Put the correction back under `corrections`, with `kind: major`; its wording may be another. `git log -p` shows how it read.',
  },
  'correction/newer-than-update': {
    message: ({ date, updated }) =>
      `\`updated\` is ${updated}, older than the correction of ${date}; the page shows the time of the correction.`,
    hint: () => 'Delete the line `updated`: a major correction changes that time by itself.',
  },
  'correction/no-figure': {
    message: ({ metric, text }) =>
      `The correction is of the figure ${asCode(metric)}, but ${asCode(text)} in \`was\` is not one number.`,
    hint: () => 'Write the former figure alone or with its unit, as in `was: 1,402 applications`.',
  },
  'correction/not-yet': {
    message: ({ date }) =>
      `The correction is dated ${date}, which is still to come; readers see the new text and are not told of the change.`,
    hint: () => 'Make `date` the time when the text was changed, now at the latest.',
  },
  'correction/other-figure': {
    message: ({ metric, text, value }) =>
      `The correction says that ${asCode(metric)} is now ${asCode(text)}, but under \`metrics\` it is ${value}.`,
    hint: () => 'Make `now` and the figure under `metrics` the same.',
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
  'correction/unknown-metric': {
    message: ({ metric }) =>
      `The correction is of ${asCode(metric)}, but the article has no figure of that name.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ?? 'Write the id of a figure under `metrics`, or delete `metric`.',
  },
  'expiry/before-publication': {
    message: ({ expires, published }) =>
      `The article expires at ${expires}, before it appears at ${published}.`,
    hint: () => 'Make `expires` the time when it is over, later than `published`.',
  },
  'pin/before-publication': {
    message: ({ pinnedUntil, published }) =>
      `The article is pinned until ${pinnedUntil}, and appears only at ${published}.`,
    hint: () =>
      'Make `pinnedUntil` the time when it leaves the top of the home page, later than `published`.',
  },
  'pin/crowded-out': {
    message: ({ most, time }) =>
      `From ${time} on, ${most} newer articles are pinned as well, and the home page has no room for this one.`,
    hint: () => 'Make its `pinnedUntil` earlier, or that of one of the others.',
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
