/** Tells whether what a configuration file exports is a configuration. */
import { type Configuration, hostings } from '../model/configuration.ts'
import { ConfigurationFault, type ConfigurationProblems } from '../model/configuration-fault.ts'
import { didYouMean, suggesting } from '../model/did-you-mean.ts'

type Expected = ConfigurationProblems['wrong-value']['expected']

const expected: { readonly [Key in keyof Required<Configuration>]: Expected } = {
  adapt: 'function',
  hosting: 'hosting',
  parser: 'remark',
  precompress: 'boolean',
  rehypePlugins: 'plugins',
  remarkPlugins: 'plugins',
}

/** Gives back `exported`, the default export of `file`, if it is a configuration. Throws a `ConfigurationFault`. */
export function checkConfiguration(exported: unknown, file: string): Configuration {
  if (exported === undefined) throw new ConfigurationFault('no-default', {}, { file })
  if (!isMap(exported)) {
    throw new ConfigurationFault('wrong-value', { key: 'export default', expected: 'map' }, { file })
  }
  for (const [key, value] of Object.entries(exported)) {
    if (!isKey(key)) {
      const suggestion = didYouMean(key, Object.keys(expected))
      throw new ConfigurationFault('unknown-key', { key, ...suggesting(suggestion) }, { file })
    }
    if (value !== undefined && !fits(value, expected[key])) {
      throw new ConfigurationFault('wrong-value', { key, expected: expected[key] }, { file })
    }
  }
  return exported
}

function isKey(key: string): key is keyof Configuration {
  return Object.hasOwn(expected, key)
}

function fits(value: unknown, shape: Expected): boolean {
  switch (shape) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'function':
      return typeof value === 'function'
    case 'hosting':
      return (hostings as readonly unknown[]).includes(value)
    case 'map':
      return isMap(value)
    case 'plugins':
      return Array.isArray(value) && value.every(isPluggable)
    case 'remark':
      return value === 'remark'
  }
}

/** A plugin, a plugin with its options, or a preset. */
function isPluggable(value: unknown): boolean {
  if (Array.isArray(value)) return typeof value[0] === 'function'
  return typeof value === 'function' || isMap(value)
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
