/** `bantin sign`: vouches for the list of what a built site publishes, with a key that is kept elsewhere. */
import { sign } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Language } from '../../model/language.ts'
import { proofIndexFile, signatureFile } from '../../model/proof-list.ts'
import type { ExitCode } from '../exit-code.ts'
import { outFolder } from '../out-folder.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { shownPath } from '../printing/shown-path.ts'
import { newSecretKey, publicKeyOf, secretKeyIn } from '../proof/keys.ts'
import { outsideAnySite } from '../proof/outside-any-site.ts'
import type { SignSite } from '../request.ts'
import { siteFolder } from '../site-folder.ts'
import type { Surroundings } from '../surroundings.ts'
import { UsageFault } from '../usage-fault.ts'

export function runSign(request: SignSite, surroundings: Surroundings, spoken: Language): ExitCode {
  const { env, folder, print } = surroundings
  const phrases = phrasesIn(request.lang ?? spoken).sign
  if (request.newKey !== undefined) {
    const file = outsideAnySite(resolve(folder, request.newKey))
    if (existsSync(file)) throw new UsageFault('key-there', { file: request.newKey })
    const pem = newSecretKey()
    writeFileSync(file, pem, { mode: 0o600, flag: 'wx' })
    print(phrases.keyMade({ file: shownPath(file, folder) }))
    print(phrases.publicKey({ key: publicKeyIn(pem) }))
    return 0
  }

  const out = outFolder(request.out, siteFolder(request.site, surroundings), surroundings)
  const index = join(out, proofIndexFile)
  if (!existsSync(index)) throw new UsageFault('not-built', { folder: shownPath(out, folder) })
  const keyFile = request.key ?? env.BANTIN_KEY
  if (!keyFile) throw new UsageFault('no-key', {})
  const key = secretKeyIn(readFileSync(outsideAnySite(resolve(folder, keyFile)), 'utf8'))
  if (key === undefined) throw new UsageFault('bad-key', { file: keyFile })

  const publicKey = publicKeyOf(key)
  const signature = sign(undefined, readFileSync(index), key).toString('base64url')
  const file = join(out, signatureFile)
  writeFileSync(file, `${JSON.stringify({ algorithm: 'Ed25519', publicKey, signature }, undefined, 2)}\n`)
  print(phrases.signed({ file: shownPath(file, folder) }))
  print(phrases.publicKey({ key: publicKey }))
  return 0
}

function publicKeyIn(pem: string): string {
  const key = secretKeyIn(pem)
  if (key === undefined) throw new Error('A key that was just made cannot be read.')
  return publicKeyOf(key)
}
