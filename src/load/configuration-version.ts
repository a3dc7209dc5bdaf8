import { builtinModules } from 'node:module'
import { packagesVersion } from './code-version.ts'
import type { CompiledConfiguration } from './compile-configuration.ts'

/** What gives something else every time, or elsewhere. */
const seesTheWorld = /\bprocess\b|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\b|\bfetch\b/

/**
 * What a site's own code depends on besides its text: the versions of its packages.
 *
 * Undefined when it can see the world, through a module of Node's, the clock or chance: then the same text may do
 * something else every time, and nothing that it made may be remembered. What its packages do is not looked into.
 */
export function configurationVersion(
  configuration: Pick<CompiledConfiguration, 'code'> | undefined,
): string | undefined {
  if (configuration === undefined) return ''
  const modules = [...configuration.code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)]
    .map(([, name = '']) => name)
    .filter((name) => name.startsWith('file:') || isOfNode(name))
  if (modules.some(isOfNode) || seesTheWorld.test(configuration.code)) return undefined
  return packagesVersion(modules)
}

/** `path`, `url` and `util` only compute. */
function isOfNode(name: string): boolean {
  const bare = name.replace(/^node:/, '')
  return builtinModules.includes(bare) && !/^(?:path|url|util)\b/.test(bare)
}
