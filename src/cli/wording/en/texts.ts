/** Faults of the text itself and of its Markdown, in English. */
import { asCode, asExample, asQuote } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'
import { didYouMean } from './did-you-mean.ts'

const directives: Readonly<Record<string, string>> = {
  chart: '::chart{metrics="on-time,pending"}',
  figure: '::figure[Caption]{src="service-desk.jpg" alt="What it shows" credit="Hai Nguyen"}',
  video: '::video{src="opening.mp4"}',
}

/** The encoding with the fonts that needed it. */
const fonts = { TCVN3: 'TCVN3 (.VnTime fonts)', VNI: 'VNI (VNI-Times fonts)' } as const

export const texts: WordingOf<'directive' | 'heading' | 'html' | 'source' | 'text'> = {
  'directive/as-text': {
    message: ({ written }) =>
      `${asCode(written)} is not written as it should be, so readers would see it letter by letter.`,
    hint: ({ name }) =>
      name === 'metric'
        ? 'Without a space, with one colon, in small letters and square brackets: `:metric[received]`. In a title or a summary, write the number itself.'
        : `Put it on a line of its own, with an empty line before and after: \`${directives[name] ?? `:::${name}`}\`.`,
  },
  'directive/missing-attribute': {
    message: ({ name, attribute }) => `The block ${asCode(name)} has no ${asCode(attribute)}.`,
    hint: ({ name, attribute }) => `Write it like \`${directives[name] ?? `::${name}{${attribute}="…"}`}\`.`,
  },
  'directive/no-video': {
    message: ({ src }) => `Browsers do not play ${asCode(src)} as a video.`,
    hint: () => 'Save it as MP4 or WebM and write `::video{src="/media/opening.mp4"}`.',
  },
  'directive/outside-video': {
    message: ({ src }) =>
      `The video ${asCode(src)} is on another site; this site loads nothing from elsewhere.`,
    hint: () =>
      'Put the file into `content/media/` and write `::video{src="/media/opening.mp4"}`, or only link to it: `[Watch](https://…)`.',
  },
  'directive/unknown': {
    message: ({ name }) => `There is no block called ${asCode(name)}.`,
    hint: ({ name, suggestion }) =>
      name === 'metric'
        ? 'A figure stands in a sentence, with one colon: `We received :metric[received].`; for a drawing, write `::chart{metrics="received"}`.'
        : (didYouMean(suggestion) ??
          'The blocks are `chart`, `figure`, `gallery` and `video`. If it is text, do not begin the line with `::`.'),
  },
  'heading/jump': {
    message: ({ from, to }) =>
      `The heading goes from level ${from} to level ${to}; who listens to the page will think that one is missing.`,
    hint: ({ from }) => `Use the next level: ${asExample(`${'#'.repeat(from + 1)} Heading`)}.`,
  },
  'heading/title-level': {
    message: ({ text }) =>
      `The heading ${asQuote(text)} is of level 1, which belongs to the title of the page.`,
    hint: ({ text }) => `Add a hash: ${asExample(`## ${text}`)}.`,
  },
  'html/dropped': {
    message: ({ what }) =>
      `${asCode(what)} was left out of the page, because the site does not take such markup.`,
    hint: () => 'Delete it, or say it in Markdown.',
  },
  'source/long-name': {
    message: ({ name, bytes }) =>
      `The name ${asCode(name)} has ${bytes} bytes; disks hold at most 255 in one name.`,
    hint: () => 'Shorten it, as in `service-desk`; letters without marks take one byte each.',
  },
  'source/merge-conflict': {
    message: ({ marker }) =>
      `A ${asCode(marker)} of Git is left: the article holds two versions of one passage.`,
    hint: () =>
      'Keep the version that is right; delete the other and the lines `<<<<<<<`, `=======`, `>>>>>>>`.',
  },
  'source/not-markdown': {
    message: ({ name }) =>
      `The file ${asCode(name)} is among the articles but does not end in \`.md\`, so it is not published.`,
    hint: ({ name }) =>
      `If it is an article, call it ${asExample(`${name.replace(/\.[^./]*$/, '')}.md`)}; if not, move it elsewhere.`,
  },
  'source/not-utf8': {
    message: ({ encoding }) =>
      encoding === 'unknown'
        ? 'The file is not saved as UTF-8, so letters with marks would break.'
        : `The file is saved as ${encoding}, so letters with marks would break.`,
    hint: () => 'Save it as UTF-8; in Notepad: File → Save as → Encoding: UTF-8.',
  },
  'source/unsafe-name': {
    message: ({ name }) =>
      `Windows cannot have a file called ${asCode(name)}, so colleagues could not fetch it.`,
    hint: () => 'Use letters, digits and hyphens, as in `service-desk.md`.',
  },
  'text/foreign-syntax': {
    message: ({ sample }) => `${asCode(sample)} is the syntax of another tool and does nothing here.`,
    hint: () => 'Delete it, or use Markdown; to print it as it stands, put it between two `` ` ``.',
  },
  'text/legacy-encoding': {
    message: ({ sample, encoding }) =>
      `${asQuote(sample)} is typed in the old encoding ${fonts[encoding]}, and readers would see strange letters.`,
    hint: () => 'Turn it into Unicode with the converter of UniKey (Ctrl+Shift+F6), then paste it again.',
  },
  'text/lookalike': {
    message: ({ word }) =>
      `${asQuote(word)} has letters of another alphabet in it; it looks right, but no search finds it.`,
    hint: ({ suggestion }) => `Type it again: ${asExample(suggestion)}.`,
  },
  'text/mojibake': {
    message: ({ sample }) =>
      `${asQuote(sample)} are letters with marks that were read in the wrong encoding.`,
    hint: () => 'Copy the passage from the original again, and save the file as UTF-8.',
  },
  'text/nested-too-deeply': {
    message: () => 'Lists or quotations are nested more deeply than a browser can show.',
    hint: () => 'Use fewer levels: delete the superfluous `>` or spaces at the beginning of the lines.',
  },
  'text/not-nfc': {
    message: ({ sample }) =>
      `${asQuote(sample)} is typed with separate marks; the page will have composed letters.`,
    hint: () => 'Choose "Unicode" (not "Unicode compound") in your keyboard program.',
  },
  'text/replacement-character': {
    message: ({ sample }) =>
      `${asQuote(sample)} has a U+FFFD in it: a letter was lost when the file was converted.`,
    hint: () => 'Type the lost letter again, after the original.',
  },
}
