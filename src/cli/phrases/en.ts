/** What the command line says in English. */
import { hostings } from '../../model/configuration.ts'
import { asCode } from '../wording/as-code.ts'
import { didYouMean } from '../wording/en/did-you-mean.ts'
import { english as count } from './counted.ts'
import { help } from './en-help.ts'
import { lists } from './en-lists.ts'
import { proof } from './en-proof.ts'
import type { Phrases } from './phrases.ts'

const seeHelp = 'See how it is used: `bantin --help`.'

export const en: Phrases = {
  help,
  usage: {
    ...proof.usage,
    'bad-day': {
      message: ({ text }) => `${asCode(text)} is not a day.`,
      hint: () => 'Write it like `--since 2018-08-30`.',
    },
    'bad-jobs': {
      message: ({ text }) => `${asCode(text)} is not a number of threads.`,
      hint: () => 'Take a whole number from 1, as in `--jobs 2`, or leave `--jobs` out.',
    },
    'bad-language': {
      message: ({ text }) => `Bantin does not speak ${asCode(text)}.`,
      hint: () => 'Choose `--lang vi` or `--lang en`.',
    },
    'bad-now': {
      message: ({ text }) => `${asCode(text)} is not a moment with its offset from UTC.`,
      hint: () => 'Write it like `--now 2018-09-28T16:30+07:00`.',
    },
    'bad-port': {
      message: ({ text }) => `${asCode(text)} is not the number of a port.`,
      hint: () => 'Take a number from 1024 to 65535, as in `--port 8080`.',
    },
    'bad-state': {
      message: ({ text }) => `No article can be ${asCode(text)}.`,
      hint: ({ suggestion }) =>
        didYouMean(suggestion) ??
        'The states are `draft`, `scheduled`, `published`, `expired`, `withdrawn`, `removed` and `corrected`.',
    },
    'content-missing': {
      message: ({ folder }) => `There is no site in ${asCode(folder)}: it has no \`content/\`.`,
      hint: ({ enclosing }) =>
        enclosing === undefined
          ? 'Begin a site here with `npx bantin new "Title of the first article"`, or go to the folder of the site.'
          : `The site is in ${asCode(enclosing)}; go there and run the command again.`,
    },
    'empty-title': {
      message: () => 'The title is empty.',
      hint: () => 'Write the title in quotes: `bantin new "The service desk opens"`.',
    },
    'folder-missing': {
      message: ({ folder }) => `There is no folder ${asCode(folder)}.`,
      hint: () => 'Look at the path again, or make the folder first.',
    },
    'missing-argument': {
      message: ({ argument }) =>
        argument === 'title'
          ? '`new` needs the title of the article.'
          : `The command needs ${asCode(argument)}.`,
      hint: () => 'For example: `bantin new "The service desk opens"`.',
    },
    'missing-command': { message: () => 'There is no command to run.', hint: () => seeHelp },
    'missing-value': {
      message: ({ option }) => `${asCode(option)} has to be followed by a value.`,
      hint: () => seeHelp,
    },
    'not-built': {
      message: ({ folder }) => `There is nothing to look at: ${asCode(folder)} does not exist.`,
      hint: () => 'Build the site first with `bantin build`.',
    },
    'too-many-arguments': {
      message: ({ command }) => `${asCode(command)} takes fewer values than that.`,
      hint: ({ command }) =>
        command === 'new'
          ? 'Put the whole title in quotes: `bantin new "The service desk opens"`.'
          : `Name one folder: ${asCode(`bantin ${command} my-site`)}.`,
    },
    'two-formats': {
      message: () => '`--csv` and `--json` cannot both be printed.',
      hint: () => 'Leave one of them out.',
    },
    'unknown-category': {
      message: ({ id }) => `The site has no category ${asCode(id)}.`,
      hint: ({ known, suggestion }) =>
        didYouMean(suggestion) ?? `The categories are ${known.map(asCode).join(', ')}.`,
    },
    'unknown-command': {
      message: ({ command }) => `There is no command ${asCode(command)}.`,
      hint: ({ suggestion }) =>
        didYouMean(suggestion) ??
        'The commands are `build`, `check`, `dev`, `list`, `metrics`, `new`, `serve`, `sign`, `verify` and `why`.',
    },
    'unknown-option': {
      message: ({ option }) => `The command has no option ${asCode(option)}.`,
      hint: ({ suggestion }) => didYouMean(suggestion) ?? seeHelp,
    },
    'unknown-value': {
      message: ({ option, value }) => `Nothing in the site is ${asCode(`${option} ${value}`)}.`,
      hint: ({ known, suggestion }) =>
        didYouMean(suggestion) ??
        (known.length === 0
          ? 'No figure has one; leave it out.'
          : `There are ${known.map(asCode).join(', ')}.`),
    },
    'unsafe-out': {
      message: ({ folder, because }) =>
        ({
          root: `${asCode(folder)} is the root of the disk; the site cannot be written there.`,
          home: `${asCode(folder)} holds your own files; the site cannot be written there.`,
          site: `${asCode(folder)} holds what the site is made from; the built pages would mix with it.`,
          content: `${asCode(folder)} holds articles or lies among them; writing there could lose some.`,
          file: `${asCode(folder)} is a file and not a folder.`,
        })[because],
      hint: () => 'Choose a folder of its own, as in `--out dist`.',
    },
    'unsafe-site': {
      message: ({ folder }) => `${asCode(folder)} is no place for a site alone.`,
      hint: () => 'Make a new folder and run the command in it: `mkdir my-site`, `cd my-site`.',
    },
  },
  configuration: {
    'adapt-failed': {
      message: ({ content, detail }) => `\`adapt\` stopped while it worked on ${asCode(content)}: ${detail}`,
    },
    'adapt-result': {
      message: ({ content }) => `\`adapt\` returned no fields for ${asCode(content)}.`,
      hint: () => 'End it with `return { ...frontMatter }` and the fields that change; it cannot be `async`.',
    },
    'cannot-compile': { message: ({ detail }) => `A template of the site does not compile: ${detail}` },
    'cannot-load': { message: ({ detail }) => `The configuration does not run: ${detail}` },
    'no-default': {
      message: () => 'The configuration exports nothing.',
      hint: () => 'Write `export default defineConfig({ … })`.',
    },
    'plugin-failed': {
      message: ({ list, content, detail }) =>
        `A plugin in ${asCode(list)} stopped while it worked on ${asCode(content)}: ${detail}`,
    },
    'unknown-key': {
      message: ({ key }) => `The configuration has no ${asCode(key)}.`,
      hint: ({ suggestion }) =>
        didYouMean(suggestion) ??
        'It can have `adapt`, `hosting`, `parser`, `precompress`, `rehypePlugins` and `remarkPlugins`.',
    },
    'wrong-value': {
      message: ({ key, expected }) =>
        `${asCode(key)} has to be ${
          {
            boolean: '`true` or `false`',
            function: 'a function',
            hosting: `one of ${hostings.map(asCode).join(', ')}`,
            map: 'an object `{ … }`',
            plugins: 'a list of unified plugins',
            remark: "`'remark'`, or left out",
          }[expected]
        }.`,
    },
  },
  failure: {
    'already-building': {
      message: ({ what }) => `Another build of this site is running (process ${what}).`,
      hint: () => 'Wait until it has ended, or end that process; then run the command again.',
    },
    bug: {
      message: ({ what }) => `Bantin met a fault of its own and stopped: ${what}`,
      hint: () =>
        'Your content is not to blame. Run it again with `BANTIN_DEBUG=1` for the details to report.',
    },
    'disk-full': {
      message: ({ what }) => `The disk is full: ${asCode(what)} could not be written.`,
      hint: () => 'Make room and run the command again.',
    },
    'file-in-the-way': {
      message: ({ what }) =>
        `The path ${asCode(what)} cannot be used: on its way is a file where a folder should be, or the reverse.`,
      hint: () => 'Rename or move that file, and run the command again.',
    },
    'no-permission': {
      message: ({ what }) => `${asCode(what)} may not be read or written.`,
      hint: () => 'Look at the permissions of the folder, and whether another program has the file open.',
    },
    'not-found': {
      message: ({ what }) => `${asCode(what)} is gone.`,
      hint: () => 'It may just have been deleted or renamed; run the command again.',
    },
    'port-taken': {
      message: ({ what }) => `Another program uses port ${what}.`,
      hint: () => 'Choose another, as in `--port 8090`, or leave `--port` out for the first free one.',
    },
    'read-only': {
      message: ({ what }) => `The disk with ${asCode(what)} is read-only.`,
      hint: () => 'Choose another place with `--out`.',
    },
    'too-many-files': {
      message: ({ what }) => `The machine does not let more files be opened (${asCode(what)}).`,
      hint: () => 'Close some programs, or raise the limit: `ulimit -n 4096`.',
    },
    'too-many-watches': {
      message: ({ what }) =>
        `The machine does not let more files be watched: changes of ${asCode(what)} and others are not noticed.`,
      hint: () => 'Raise the limit: `sudo sysctl fs.inotify.max_user_watches=524288`.',
    },
    unreachable: {
      message: ({ what }) => `The host cannot be reached: ${what}`,
      hint: () => 'Check the address and the network, then run it again.',
    },
  },
  summary: {
    faults: ({ errors, warnings, files }) =>
      `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files, 'file')}.`,
    hints: ({ hints, listed }) => `${count(hints, 'hint')}${listed ? '.' : '; `bantin check` lists them.'}`,
    counts: ({ articles, pages, links }) =>
      `${count(articles, 'article')}, ${count(pages, 'page')}, ${count(links, 'internal link')} checked.`,
    memoryLost:
      'What earlier builds had found out was damaged and has been thrown away: this build took longer, and its result is the same.',
    profile: { work: 'work', times: 'times', seconds: 'seconds' },
    verified: ({ files, differences }) =>
      differences === 0
        ? `Built a second time, from nothing and with the reference parser: ${count(files, 'file')}, every byte the same.`
        : `Built a second time, from nothing and with the reference parser: ${count(differences, 'file')} of ${files} not the same. This is a fault of Bantin; please report it.`,
    difference: (difference) => {
      if (difference.kind !== 'different')
        return difference.kind === 'missing' ? 'is not there.' : 'should not be there.'
      return `has ${asCode(difference.found)} where ${asCode(difference.expected)} was expected.`
    },
    checked: 'No errors: ready to publish.',
    published: ({ out, written, unchanged, removed }) =>
      `${out}: ${count(written, 'file')} written, ${count(unchanged, 'file')} unchanged, ${count(removed, 'file')} removed.`,
    partly: 'The articles with errors are not published; the rest is.',
    recorded: ({ lines }) =>
      `content/urls.lock: ${count(lines, 'line')} written. Commit it with the articles.`,
    refused: ({ out }) => `Nothing was written: ${out} is as it was. Mend the errors above and run it again.`,
    took: ({ seconds }) => `It took ${seconds} s.`,
    next: ({ time }) => `Next change by itself: ${time}. Run \`bantin build\` again then.`,
    foreign: ({ out, count: files, names }) =>
      `${out} has ${count(files, 'file')} that Bantin did not write: ${names}. They stay; \`--prune\` would remove them.`,
  },
  severities: { error: 'error', warning: 'warning', hint: 'hint' },
  related: 'see also',
  steps: { compile: 'Reading', write: 'Writing' },
  newArticle: {
    started: ({ folder }) => `A new site begins in ${folder}:`,
    startedNext: ({ settings }) =>
      `Before you publish, edit ${settings}: the agency, who is responsible, and the web address (QR codes are printed with it).`,
    written: 'Open this file, fill in the empty fields, write the article, then run `npx bantin check`.',
    comments: {
      summary: ' one to three sentences, shown above the article and in lists',
      author: ' as in: Hai Nguyen; several people: [Hai Nguyen, Minh Tran]',
      sourceName: ' where the news is from, as in: haiphong.gov.vn; add `url` and `date` if there are any',
    },
  },
  ...lists,
  why: {
    none: ({ address, out }) => `${out} has no file of Bantin's for ${asCode(address)}.`,
    source: ({ path, source }) => `${path} is made from ${source}.`,
    written: ({ time }) => `It was last written on ${time}, because:`,
    reasons: {
      body: 'the text of its article changed',
      content: 'its bytes changed',
      look: 'the templates, what all pages share (site.yaml, the menu, plain pages), or Bantin itself changed',
      new: 'it was not there before',
      page: 'what is on the page changed: title, summary, figures, links, or the articles that it lists',
      restored: 'somebody had changed or deleted the file',
      unremembered: 'nothing was remembered of earlier builds',
    },
    unknown: 'It has been there, the same in every byte, since before the first build that is remembered.',
  },
  serve: {
    ready: ({ folder, url }) => `Serving ${folder} at ${url}`,
    otherPort: ({ wanted, taken }) => `Port ${wanted} is in use; taking ${taken}.`,
    stop: 'Press Ctrl-C to stop.',
  },
  dev: {
    ready: ({ url }) =>
      `Preview at ${url} – save a file and the page reloads; drafts and scheduled articles are shown.`,
    built: ({ written, removed, seconds }) =>
      `${count(written, 'file')} written, ${count(removed, 'file')} removed in ${seconds} s.`,
    mended: 'No errors left.',
    waiting: 'Another build is running; waiting for it.',
    overlay: {
      heading: ({ errors }) => `${count(errors, 'error')} to mend`,
      note: 'Pages with errors stay as they were last built. Mend and save the file, and this goes away.',
      close: 'Close',
    },
  },
  sign: proof.sign,
  verify: proof.verify,
}
