/**
 * Compiled templates to the function they export, in this thread or in another.
 */
import type { DrawPage } from '../model/page-model.ts'

/** Of the code that was evaluated last: a thread prints many batches with the same one. */
let latest: { readonly code: string; readonly drawPage: Promise<DrawPage> } | undefined

/** Takes the text that `compileTemplates` gives. */
export function drawPageOf(code: string): Promise<DrawPage> {
  if (latest?.code !== code) latest = { code, drawPage: evaluated(code) }
  return latest.drawPage
}

async function evaluated(code: string): Promise<DrawPage> {
  // A module without a file: there is nothing to clean up, and one text is evaluated once. The name at its end is
  // what a stack trace shows; without it every line of a trace would repeat the whole text.
  const module = `${code}\n//# sourceURL=templates.js`
  const { drawPage } = await import(`data:text/javascript;base64,${Buffer.from(module).toString('base64')}`)
  if (typeof drawPage !== 'function') throw new Error('templates/draw-page.tsx exports no drawPage')
  return drawPage
}
