/** Faults about addresses that were ever published, in English. */
import { asCode } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'

export const addresses: WordingOf<'alias' | 'hosting' | 'ledger'> = {
  'alias/duplicate': {
    message: ({ address }) => `The former address ${asCode(address)} leads to another page already.`,
    hint: () => 'Leave it in the `aliases` of one page only.',
  },
  'alias/own-address': {
    message: ({ address }) => `${asCode(address)} is the address of this very page, so it cannot lead there.`,
    hint: () => 'Take the line out of `aliases`.',
  },
  'alias/taken': {
    message: ({ address }) => `At ${asCode(address)} there is another page, so it cannot lead to this one.`,
    hint: () => 'Take the line out of `aliases`, or give the other page an address of its own with `slug`.',
  },
  'hosting/too-many-redirects': {
    message: ({ host, count, taken, left }) =>
      `${asCode(host)} takes no more than ${taken} of the ${count} redirects of this site, so its file has only those; at the others (${left.map(asCode).join(', ')}${count - taken > left.length ? ` and ${count - taken - left.length} more` : ''}) a page leads on, as everywhere.`,
    hint: () => 'Nothing breaks. For a 301 at every address, host the site with nginx, Caddy or Apache.',
  },
  'ledger/damaged-line': {
    message: ({ text }) => `This line of the ledger of addresses cannot be read: ${asCode(text)}.`,
    hint: () =>
      'Take the line from an earlier version: `git log -p content/urls.lock`. A line reads `k7m39 live 2018-09-28 /tin/2018/09/service-desk/`.',
  },
  'ledger/duplicate': {
    message: ({ key }) => `The ledger of addresses has two different lines for ${asCode(key)}.`,
    hint: () => 'Keep one line, and at its end the addresses of both, with a space between them.',
  },
  'ledger/merge-conflict': {
    message: ({ text }) => `Git has left both versions of the ledger here: ${asCode(text)}.`,
    hint: () =>
      'Keep the lines of both sides and take out the marks `<<<<<<<`, `=======` and `>>>>>>>`; the order does not matter.',
  },
  'ledger/missing': {
    message: () =>
      '`content/urls.lock` was there in the last build and is gone; without it every former address breaks, on printed sheets too.',
    hint: () =>
      'Bring it back with `git checkout content/urls.lock`. To give all former addresses up, put an empty file there.',
  },
  'ledger/outdated': {
    message: ({ changes, count }) =>
      `The ledger of addresses is not up to date: ${changes.map(asCode).join(', ')}${count > changes.length ? ` and ${count - changes.length} more` : ''}.`,
    hint: () => 'Run `bantin build` and commit `content/urls.lock` with the articles.',
  },
  'ledger/tag-gone': {
    message: ({ address }) =>
      `No article has the tag of ${asCode(address)} any more; its address leads to the list of all tags from this build on.`,
    hint: ({ address }) =>
      `If the tag was misspelt or renamed, write it as it was; or let a page take the address over with \`aliases: [${address}]\`.`,
  },
  'ledger/vanished': {
    message: ({ key, address }) =>
      `${asCode(address)} (${asCode(key)}) was published, and is nowhere any more; who has it on paper would find nothing.`,
    hint: ({ kind, key, address }) => {
      const [, name = ''] = key.split(':')
      const taking = `let another page take it over with \`aliases: [${address}]\``
      switch (kind) {
        case 'category':
          return `Put ${asCode(name)} back under \`categories\` in site.yaml; or, if it has another id today, write \`aliases: [${address}]\` at that one; or ${taking}.`
        case 'office':
          return `Put ${asCode(name)} back under \`offices\` in site.yaml; or, if it has another id today, write \`aliases: [${address}]\` at that one; or ${taking}.`
        case 'series':
          return `Give the figure its \`series: ${name}\` back; or ${taking}; or, if the figures were wrong, leave \`series\` as it was and set \`status: withdrawn\`.`
        default:
          return `Restore the file (\`draft: false\`, \`published\` in the past); or ${taking}; or keep the article with \`status: withdrawn\` or \`status: removed\`.`
      }
    },
  },
}
