import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import type { OutputFile } from '../model/output-file.ts'
import { startOf } from '../model/place.ts'

/** Links inside the site that no planned file answers, each told once: one in the menu is on every page. */
export function danglingOutputLinks(outputs: readonly OutputFile[]): readonly Diagnostic[] {
  const addresses = new Set(outputs.flatMap(({ path }) => addressesOf(path)))
  const dangling = new Map<string, OutputFile>()
  for (const output of outputs) {
    for (const link of output.links) {
      if (!addresses.has(link) && !dangling.has(link)) dangling.set(link, output)
    }
  }
  return [...dangling].map(([href, { path, source }]) =>
    diagnose('output/dangling-link', startOf(source), { path, href }),
  )
}

/** A folder's index answers with and without the slash: servers lead from the one to the other. */
function addressesOf(path: string): readonly string[] {
  const folder = /^(?:(.*)\/)?index\.html$/s.exec(path)
  if (folder === null) return [`/${path}`]
  const name = folder[1]
  return name === undefined ? ['/', '/index.html'] : [`/${name}/`, `/${name}`, `/${path}`]
}
