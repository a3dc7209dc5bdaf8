/** `bantin why`: when and why a page was last written. */
import { join } from 'node:path'
import { explainOutput } from '../../explain-output.ts'
import { localeOf } from '../../locale/locale.ts'
import type { Language } from '../../model/language.ts'
import type { ExitCode } from '../exit-code.ts'
import { listFile } from '../list-file.ts'
import { outFolder } from '../out-folder.ts'
import { ownFiles } from '../own-files.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { outlineOrFaults } from '../printing/outline-or-faults.ts'
import { shownPath } from '../printing/shown-path.ts'
import type { ExplainPage } from '../request.ts'
import { siteFolder } from '../site-folder.ts'
import type { Surroundings } from '../surroundings.ts'

/** Ends with 2 when no file of ours is at the address. */
export async function runWhy(
  request: ExplainPage,
  surroundings: Surroundings,
  spoken: Language,
): Promise<ExitCode> {
  const { folder, print, remark, runtime } = surroundings
  const site = siteFolder(request.site, surroundings)
  const out = outFolder(request.out, site, surroundings)
  const outline = await outlineOrFaults({ site, language: request.lang ?? spoken }, surroundings)
  if (!outline) return 1
  const { settings } = outline

  const language = request.lang ?? settings.locale
  const { why } = phrasesIn(language)
  const explained = explainOutput(addressIn(request.address, settings.url), {
    outFolder: out,
    listFile: listFile(out, site),
    ...ownFiles(site),
    runtime,
  })
  const shownOut = shownPath(out, folder)
  if (explained === undefined) {
    remark(why.none({ address: request.address, out: shownOut }))
    return 2
  }
  const { path, source, written } = explained
  print(why.source({ path: join(shownOut, path), source: join('content', source) }))
  if (written === undefined) print(why.unknown)
  else {
    print(why.written({ time: localeOf(language).fullDateTime(written.at, settings.zone) }))
    for (const reason of written.because) print(`- ${why.reasons[reason]}`)
  }
  return 0
}

/** The address without scheme, host, base path and anchor, as people read it. */
function addressIn(typed: string, siteUrl: string): string {
  const base = new URL(siteUrl)
  const path = readable(URL.canParse(typed, base.origin) ? new URL(typed, base.origin).pathname : typed)
  const prefix = base.pathname.replace(/\/$/, '')
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path
}

/** Without percent signs, where they stand for something. */
function readable(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
