import { median } from '../median.ts'
import { type Category, categories, type Resource, type Visit } from './visit-page.ts'

/** A line for each kind of page, medians of its visits; then what takes points away. */
export function readersTable(visits: readonly Visit[]): string {
  const kinds = [...new Set(visits.map(({ kind }) => kind))]
  const lines = kinds.map((kind) =>
    lineOf(
      kind,
      visits.filter((visit) => visit.kind === kind),
    ),
  )
  const faults = [...new Set(visits.flatMap(({ faults }) => faults))].map((fault) => {
    const faulty = kinds.filter((kind) =>
      visits.some((visit) => visit.kind === kind && visit.faults.includes(fault)),
    )
    return `- ${fault}: ${faulty.join(', ')}`
  })
  return [
    '| page | performance | accessibility | best practices | SEO | HTML | style | script | the three | fonts | images | requests | layout shift | axe |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    ...(faults.length > 0 ? ['', ...faults] : []),
  ].join('\n')
}

function lineOf(kind: string, visits: readonly Visit[]): string {
  const of = (value: (visit: Visit) => number) => median(visits.map(value))
  const score = (category: Category) => String(of(({ scores }) => scores[category]))
  const kilobytes = (...types: readonly Resource[]) =>
    of(({ bytes }) => types.reduce((sum, type) => sum + bytes[type], 0) / 1024).toFixed(1)
  const cells = [
    kind,
    ...categories.map(score),
    kilobytes('Document'),
    kilobytes('Stylesheet'),
    kilobytes('Script'),
    kilobytes('Document', 'Stylesheet', 'Script'),
    kilobytes('Font'),
    kilobytes('Image'),
    String(of(({ requests }) => requests)),
    of(({ layoutShift }) => layoutShift).toFixed(3),
    String(of(({ axe }) => axe)),
  ]
  return `| ${cells.join(' | ')} |`
}
