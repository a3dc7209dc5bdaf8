/** The version in our package.json, which lies at the same distance from the source as from the compiled file. */
import { readFileSync } from 'node:fs'

const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')

export const version: string = (JSON.parse(text) as { readonly version: string }).version
