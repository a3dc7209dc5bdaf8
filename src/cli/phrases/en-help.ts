/** The help texts in English. */
import type { HelpPhrases } from './phrases.ts'

export const help: HelpPhrases = {
  program: 'Turns a folder of Markdown into a government news site.',
  commandWord: 'command',
  optionsWord: 'options',
  examples: `Examples:
  bantin new "The service desk opens"   write a new article (and a new site, if the folder is empty)
  bantin dev                            write with a preview that follows every saved file
  bantin check                          find the faults of all articles, write nothing
  bantin build                          build the site into dist/
  bantin serve                          look at the built site on this machine

Exit codes: 0 fine · 1 the content has errors · 2 wrong usage or configuration · 3 a failure of Bantin or the machine`,
  titles: {},
  commands: {
    build: 'build the site; writes nothing when there is an error',
    check: 'check everything as a build does, but write nothing',
    dev: 'preview the site while you write: drafts too, built again at every change',
    list: 'list the articles with their states: draft, scheduled, expired, withdrawn, removed, corrected',
    metrics: 'list the figures that articles state, or export them',
    new: 'write a new article with a fresh id and the time of day',
    serve: 'look at the built site on this machine',
    sign: 'sign the list of published articles, so that anybody can check them',
    verify: 'compare published pages with the list of articles and its signature',
    why: 'say why a page was last written',
  },
  arguments: {
    build: '[site]',
    check: '[site]',
    dev: '[site]',
    list: '[site]',
    metrics: '[site]',
    new: '"Title"',
    serve: '[site]',
    sign: '[site]',
    verify: '<url|folder>',
    why: '<address>',
  },
  helpFlag: 'show this help',
  versionFlag: 'show the version',
  site: 'folder of the site, the one with content/ (default: the current folder)',
  title: 'title of the article, in quotes',
  out: 'folder of the built site (default: dist in the folder of the site)',
  now: 'pretend it is this moment, as in 2018-09-28T16:30+07:00',
  json: 'print the result as one JSON object for other programs',
  lang: 'language of messages (default: the language of the site)',
  keepGoing: 'publish what is free of errors; the exit code is still 1',
  prune: 'also remove files from the output folder that Bantin did not write',
  frozen: 'end with 1 if content/urls.lock would change: for CI',
  category: 'id of a category in site.yaml (default: the first one)',
  state: 'only those that are draft, scheduled, published, expired, withdrawn, removed or corrected',
  verify: 'build a second time, from nothing and with the reference parser, and compare every byte',
  address: 'address of a page, as in /tin/2018/09/mot-cua/, or as a browser shows it',
  profile: 'also print where the time went',
  clean: 'forget what earlier builds found out, and do everything anew',
  jobs: 'how many threads may work at once (default: as many as the machine has cores)',
  port: 'port (default: 8080, or the next one that is free)',
  secretKey: 'file with the secret key (default: the file that BANTIN_KEY names)',
  newKey: 'make a new secret key in this file, outside the site’s folder, and stop',
  published: 'address of the site, or folder of the built site',
  publicKey: 'public key that the signature must be of',
  filters: {
    category: 'figures of the articles of this category',
    office: "figures of this office's articles",
    series: 'figures of this series',
    article: 'figures of the article with this id',
    status: 'figures with this status: provisional, final or corrected',
    since: 'figures of this day and later, as in 2018-08-30; of a period, its last day counts',
    until: 'figures of this day and earlier',
  },
  drafts: 'also of drafts and of scheduled articles',
  csv: 'print the table that the site publishes as open data',
}
