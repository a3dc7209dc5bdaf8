/** Runs the plugins of `bantin.config.ts` on the HTML tree, and tells their faults from ours. */
import type { Root } from 'hast'
import { type PluggableList, unified } from 'unified'
import type { VFile } from 'vfile'
import { ConfigurationFault } from '../model/configuration-fault.ts'

/** @throws ConfigurationFault when a plugin throws or does not finish at once. */
export function sitePlugins(plugins: PluggableList): ((tree: Root, file: VFile) => Root) | undefined {
  if (plugins.length === 0) return undefined
  const processor = unified().use(plugins)
  return (tree, file) => {
    try {
      return processor.runSync(tree, file) as Root
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause)
      const values = { list: 'rehypePlugins', content: file.path, detail } as const
      throw new ConfigurationFault('plugin-failed', values, { file: 'bantin.config.ts' })
    }
  }
}
