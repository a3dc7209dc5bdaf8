/** What was measured, as Markdown. */
import type { Comparison, Result } from './compare-tools.ts'
import { median } from './median.ts'

/** Ratios are medians of each round's own: whatever else the machine did in a round, it did to both. */
export function comparisonTable({ count, results, floors, outputs }: Comparison): string {
  const tools = outputs.map(({ tool }) => tool)
  const peers = tools.filter((tool) => tool !== 'Bantin')
  const floor = median(floors)
  const rows = [...new Set(results.map(({ scenario }) => scenario))].flatMap((name) =>
    tools.map((tool) => {
      const own = results.filter((result) => result.scenario === name && result.tool === tool)
      const peaks = own.flatMap(({ peakMb }) => peakMb ?? [])
      return cells([
        name,
        tool,
        seconds(median(own.map((result) => result.seconds))),
        ...peers.map((peer) => ratioTo(peer, own, { results, of: (result) => result.seconds })),
        seconds(median(own.map(({ cpuSeconds }) => cpuSeconds))),
        ...peers.map((peer) => ratioTo(peer, own, { results, of: (result) => result.cpuSeconds })),
        peaks.length > 0 ? `${median(peaks).toFixed(0)} MB` : '–',
        filesOf(own),
        median(own.map(({ others }) => others)).toFixed(1),
      ])
    }),
  )
  const against = peers.map((peer) => `× ${peer}`)
  const head = [
    '',
    '',
    'wall',
    ...against,
    'CPU',
    ...against,
    'peak memory',
    'files written',
    'cores busy elsewhere',
  ]
  const cold = results.filter(({ scenario, tool }) => scenario === 'cold' && tool === 'Bantin')
  const above = cold.map((result, round) => result.seconds / (floors[round] ?? floor))
  return [
    `### ${count.toLocaleString('en')} articles`,
    '',
    cells(head),
    cells(head.map((_, at) => (at < 2 ? '---' : '---:'))),
    ...rows,
    '',
    `Floor: a plain copy of Bantin's finished files takes ${seconds(floor)}; the cold build takes ${median(above).toFixed(1)} times that.`,
    '',
    ...outputs.map(
      ({ tool, files, megabytes }) =>
        `- ${tool}: ${files.toLocaleString('en')} files, ${megabytes.toFixed(0)} MB`,
    ),
  ].join('\n')
}

interface Ratio {
  readonly results: readonly Result[]
  readonly of: (result: Result) => number
}

function ratioTo(peer: string, own: readonly Result[], { results, of }: Ratio): string {
  const ratios = own.flatMap((result) => {
    const other = results.find(
      ({ tool, scenario, round }) => tool === peer && scenario === result.scenario && round === result.round,
    )
    return other ? of(result) / of(other) : []
  })
  return median(ratios).toFixed(2)
}

function filesOf(own: readonly Result[]): string {
  const written = own.flatMap((result) => result.written ?? [])
  return written.length > 0 ? String(median(written)) : '–'
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`
}

function cells(values: readonly string[]): string {
  return `| ${values.join(' | ')} |`
}
