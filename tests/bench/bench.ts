/**
 * Measures what a build costs, as a person has it: process start included.
 *
 * `npm run bench` builds invented articles with Bantin and with the peers that are installed;
 * `npm run bench -- --site <folder>` builds a site that is there already; `npm run bench -- --search` measures search.
 * Each prints a Markdown table.
 */
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSite } from './build-site.ts'
import { compareTools } from './compare-tools.ts'
import { comparisonTable } from './comparison-table.ts'
import { layOutSite } from './lay-out-site.ts'
import { scenarios } from './scenarios.ts'
import { searchCost } from './search-cost.ts'
import { toolsHere, versionOf } from './tools.ts'

const { values } = parseArgs({
  allowNegative: true,
  options: {
    /** An existing site, instead of invented articles. */
    site: { type: 'string' },
    /** What search costs, instead of building. */
    search: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    /** How many articles; may be given several times. */
    articles: { type: 'string', multiple: true, default: ['1000', '10000'] },
    /** Only these scenarios; all by default. */
    scenario: { type: 'string', multiple: true },
    /** 100,000 articles too. */
    large: { type: 'boolean', default: false },
    /** Only writes the sites into this folder, to be looked at or profiled. */
    'lay-out': { type: 'string' },
    /** Installs Eleventy if need be; `--no-eleventy` leaves it out. */
    eleventy: { type: 'boolean' },
  },
})
const rounds = Number(values.rounds)
const chosen = scenarios.filter(({ name }) => values.scenario?.includes(name) ?? true)
const load = loadavg()[0] ?? 0

if (values.search) {
  print(searchCost(rounds))
} else if (values.site !== undefined) {
  print(await buildSite(values.site, rounds))
} else {
  const tools = toolsHere({ eleventy: values.eleventy })
  const counts = [...values.articles.map(Number), ...(values.large ? [100_000] : [])]
  for (const count of counts) {
    const folder = values['lay-out']
    if (folder !== undefined)
      for (const tool of tools) layOutSite(tool, join(folder, `${tool.name}-${count}`), count)
    else print(comparisonTable(await compareTools({ count, rounds, tools, scenarios: chosen, say })))
  }
  print(`${tools.map(versionOf).join(', ')}.`)
}
print(
  `Medians of ${rounds} rounds; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; ` +
    `load average ${load.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after.`,
)

function print(text: string): void {
  process.stdout.write(`${text}\n\n`)
}

function say(progress: string): void {
  process.stderr.write(`${progress}\n`)
}
