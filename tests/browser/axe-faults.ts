import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

export interface AxeFault {
  /** Of the rule. */
  readonly id: string
  /** The elements that break it, as they begin. */
  readonly at: readonly string[]
}

/** What axe finds wrong with the page as it stands; the page has to allow scripts that are added to it. */
export async function axeFaults(page: Page): Promise<readonly AxeFault[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path })
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe
    const { violations } = await axe.run(document, {
      // Off as long as it is not told otherwise: 24 pixels, or as much room around. WCAG 2.2, 2.5.8.
      rules: { 'target-size': { enabled: true } },
    })
    return violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html.slice(0, 200)) }))
  })
}
