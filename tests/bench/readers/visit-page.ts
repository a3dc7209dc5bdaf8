/** One visit of one page, by Lighthouse and by axe. */
import { axeFaults } from '../../browser/axe-faults.ts'
import type { Lighthouse, LighthouseResult } from './lighthouse.ts'

export interface Visit {
  readonly kind: string
  /** Of 100, by category. */
  readonly scores: Readonly<Record<Category, number>>
  /** Over the wire with the headers, by kind of resource. */
  readonly bytes: Readonly<Record<Resource, number>>
  readonly requests: number
  readonly layoutShift: number
  /** What is not passed, as Lighthouse calls it, and the rules of axe that are broken. */
  readonly faults: readonly string[]
  readonly axe: number
}

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof categories)[number]

export const resources = ['Document', 'Stylesheet', 'Script', 'Font', 'Image', 'Other'] as const
export type Resource = (typeof resources)[number]

interface Request {
  readonly resourceType?: string
  readonly transferSize: number
}

export async function visitPage(
  { kind, address }: { readonly kind: string; readonly address: string },
  { browser, judge }: Lighthouse,
): Promise<Visit> {
  const result = await judge(address)
  const requests = (result.audits['network-requests']?.details?.items ?? []) as readonly Request[]
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  await page.goto(address)
  const rules = (await axeFaults(page)).map(({ id }) => id)
  await context.close()
  return {
    kind,
    scores: record(categories, (name) => Math.round((result.categories[name]?.score ?? 0) * 100)),
    bytes: record(resources, (type) => sum(requests.filter((request) => resourceOf(request) === type))),
    requests: requests.length,
    layoutShift: result.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    faults: [...failed(result), ...rules],
    axe: rules.length,
  }
}

function resourceOf({ resourceType }: Request): Resource {
  return resources.find((name) => name === resourceType) ?? 'Other'
}

function sum(requests: readonly Request[]): number {
  return requests.reduce((bytes, { transferSize }) => bytes + transferSize, 0)
}

/** Audits that are passed or not; those that are measured have their share in the score. */
function failed({ audits }: LighthouseResult): readonly string[] {
  return Object.entries(audits).flatMap(([id, { score, title }]) => (score === 0 ? [`${id} (${title})`] : []))
}

function record<Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>
}
