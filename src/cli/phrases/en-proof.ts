/** What signing and verifying say in English. */
import { asCode } from '../wording/as-code.ts'
import { english as count } from './counted.ts'
import type { ProofPhrases } from './phrases.ts'

export const proof: ProofPhrases = {
  usage: {
    'bad-key': {
      message: ({ file }) => `${asCode(file)} holds no secret Ed25519 key.`,
      hint: () => 'Make one: `bantin sign --new-key ~/bantin-key.pem`.',
    },
    'bad-public-key': {
      message: ({ text }) => `${asCode(text)} is not a public key.`,
      hint: () => 'Copy the 43 characters that `bantin sign` printed.',
    },
    'key-in-site': {
      message: ({ file, site }) =>
        `${asCode(file)} lies in the site ${asCode(site)}: sooner or later a key there is published with the articles.`,
      hint: () => 'Keep the key outside the folder of the site, for example in `~/bantin-key.pem`.',
    },
    'key-there': {
      message: ({ file }) => `There is a file ${asCode(file)} already; Bantin does not write over a key.`,
      hint: () => 'Choose another name, or sign with that key: `bantin sign --key`.',
    },
    'no-key': {
      message: () => 'No key to sign with is named.',
      hint: () => 'Name its file after `--key`, or put its path into the environment variable `BANTIN_KEY`.',
    },
  },
  sign: {
    keyMade: ({ file }) => `${file} holds a new secret key. Keep it to yourself, and a copy in a safe place.`,
    signed: ({ file }) => `Signed: ${file}. Sign again after every build that changes something.`,
    publicKey: ({ key }) => `Public key: ${key}`,
  },
  verify: {
    differences: {
      'damaged-list': 'cannot be read as a list of articles.',
      'list-changed': 'is not the list that the index names: somebody changed it, or only part was uploaded.',
      'no-list': 'is not there, so there is nothing to compare with.',
      'no-signature': 'is not there, but the given key should have signed.',
      'other-key': 'was made with another key than the given one.',
      'page-changed': 'does not say what the published article says.',
      'page-elsewhere': 'lies outside this site.',
      'page-missing': 'is on the list, but there is no such page.',
      'page-unlisted': 'looks like an article, but is not on the list.',
      'page-unmarked': 'does not tell what its content is: its template lacks the attributes `data-proof`.',
      'signature-wrong': 'does not fit the list: it has changed since it was signed.',
    },
    compared: ({ articles, site, differences }) =>
      differences === 0
        ? `Compared ${count(articles, 'article')} of ${site}: all as published.`
        : `Compared ${count(articles, 'article')} of ${site}: ${count(differences, 'difference')}.`,
    signedBy: ({ key }) => `The list is signed by the key ${key}.`,
    unsigned: 'The list is not signed.',
  },
}
