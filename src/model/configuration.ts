import type { PluggableList } from 'unified'

/** What `bantin.config.ts` may say; everything is optional. */
export interface Configuration {
  /** Turns the front matter of another tool into ours; gets plain data and returns plain data. */
  readonly adapt?: (frontMatter: Readonly<Record<string, unknown>>, file: string) => Record<string, unknown>
  /** Synchronous plugins that run on the Markdown tree, before the checks. */
  readonly remarkPlugins?: PluggableList
  /** Synchronous plugins that run on the HTML tree, before it is sanitised. */
  readonly rehypePlugins?: PluggableList
  /** Where the site is published: former addresses are led on as that host wants to be told. */
  readonly hosting?: Hosting
  /** Text files also as `.br` and `.gz`, for hosts that send such copies instead of compressing anew each time. */
  readonly precompress?: boolean
  /** `remark` forces the reference parser; by default the fast one is used where it can be. */
  readonly parser?: 'remark'
}

export type Hosting = (typeof hostings)[number]

export const hostings = ['apache', 'caddy', 'cloudflare', 'iis', 'netlify', 'nginx', 's3'] as const

/** Types a configuration file: `export default defineConfig({ … })`. */
export function defineConfig(configuration: Configuration): Configuration {
  return configuration
}
