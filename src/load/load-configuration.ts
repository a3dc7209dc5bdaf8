/** The site's own code: `bantin.config.ts`, compiled, run, checked, and watched while it works. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Configuration } from '../model/configuration.ts'
import { ConfigurationFault } from '../model/configuration-fault.ts'
import { checkConfiguration } from './check-configuration.ts'
import { compileConfiguration } from './compile-configuration.ts'
import { moduleName, placeThrown } from './place-thrown.ts'

const names = ['bantin.config.ts', 'bantin.config.js', 'bantin.config.mjs']

/**
 * The configuration of the site in `siteFolder`, an absolute path; an empty one where there is no file.
 *
 * Throws a `ConfigurationFault` with the place of the fault; so does its `adapt` when the site's function throws,
 * or returns something else than fields.
 */
export async function loadConfiguration(siteFolder: string): Promise<Configuration> {
  const file = names.map((name) => join(siteFolder, name)).find((path) => existsSync(path))
  if (file === undefined) return {}
  const { code, map } = await compileConfiguration(file, siteFolder)
  const placeOf: PlaceOf = (thrown) => placeThrown(thrown, { file, map })
  const configuration = checkConfiguration(await defaultExport(code, placeOf), file)
  const { adapt } = configuration
  return adapt ? { ...configuration, adapt: watched(adapt, placeOf) } : configuration
}

type Adapt = NonNullable<Configuration['adapt']>
/** Where in the site's code something was thrown; without one, the file. */
type PlaceOf = (thrown?: unknown) => ConfigurationFault['place']

async function defaultExport(code: string, placeOf: PlaceOf): Promise<unknown> {
  // A module without a file: there is nothing to clean up, and a folder that cannot be written to will do.
  const module = Buffer.from(`${code}\n//# sourceURL=${moduleName}`).toString('base64')
  try {
    return (await import(`data:text/javascript;base64,${module}`)).default
  } catch (thrown) {
    throw new ConfigurationFault('cannot-load', { detail: sentenceOf(thrown) }, placeOf(thrown))
  }
}

function watched(adapt: Adapt, placeOf: PlaceOf): Adapt {
  return (frontMatter, content) => {
    let fields: unknown
    try {
      fields = adapt(frontMatter, content)
    } catch (thrown) {
      throw new ConfigurationFault('adapt-failed', { content, detail: sentenceOf(thrown) }, placeOf(thrown))
    }
    if (isFields(fields)) return fields
    throw new ConfigurationFault('adapt-result', { content }, placeOf())
  }
}

/** A promise is an object too, but of no use here: one site's articles would depend on when it settles. */
function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('then' in value)
}

function sentenceOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
