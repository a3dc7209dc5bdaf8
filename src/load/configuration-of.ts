/** A compiled configuration to what it exports: run, checked, and watched while it works, in this thread or another. */
import type { Configuration } from '../model/configuration.ts'
import { ConfigurationFault } from '../model/configuration-fault.ts'
import { checkConfiguration } from './check-configuration.ts'
import type { CompiledConfiguration } from './compile-configuration.ts'
import { moduleName, placeThrown } from './place-thrown.ts'

/**
 * Takes what `compileConfiguration` gives; without a file the configuration is empty.
 *
 * Throws a `ConfigurationFault` with the place of the fault; so does its `adapt` when the site's function throws,
 * or returns something else than fields.
 */
export async function configurationOf(compiled: CompiledConfiguration | undefined): Promise<Configuration> {
  if (compiled === undefined) return {}
  const { file, code } = compiled
  const placeOf: PlaceOf = (thrown) => placeThrown(thrown, compiled)
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
