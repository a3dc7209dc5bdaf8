/** `bantin serve`: the built site on this machine, at the paths it will have on its own host. */
import { existsSync } from 'node:fs'
import type { Language } from '../../model/language.ts'
import type { ExitCode } from '../exit-code.ts'
import { outFolder } from '../out-folder.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { outlineOrFaults } from '../printing/outline-or-faults.ts'
import { shownPath } from '../printing/shown-path.ts'
import type { ServeSite } from '../request.ts'
import { serveFolder } from '../serve-folder.ts'
import { siteFolder } from '../site-folder.ts'
import type { Surroundings } from '../surroundings.ts'
import { UsageFault } from '../usage-fault.ts'
import { portsFor, usualPort } from '../usual-ports.ts'

export async function runServe(
  request: ServeSite,
  surroundings: Surroundings,
  spoken: Language,
): Promise<ExitCode> {
  const { folder, interrupted, print, remark } = surroundings
  const site = siteFolder(request.site, surroundings)
  const out = outFolder(request.out, site, surroundings)
  if (!existsSync(out)) throw new UsageFault('not-built', { folder: shownPath(out, folder) })
  const outline = await outlineOrFaults({ site, language: request.lang ?? spoken }, surroundings)
  if (!outline) return 1
  const { settings } = outline

  const { serve } = phrasesIn(request.lang ?? settings.locale)
  const base = new URL(settings.url).pathname.replace(/\/$/, '')
  const server = await serveFolder({ folder: out, base, ports: portsFor(request) })
  if (request.port === undefined && server.port !== usualPort) {
    remark(serve.otherPort({ wanted: usualPort, taken: server.port }))
  }
  print(serve.ready({ folder: shownPath(out, folder), url: `http://localhost:${server.port}${base}/` }))
  remark(serve.stop)
  await interrupted()
  await server.close()
  return 0
}
