/** Says what came of a build, in the terminal and in the browsers, whenever that is something new. */
import type { AnnouncedFault, Announcement } from '../../model/announcement.ts'
import type { BuildReport } from '../../model/build-report.ts'
import { type Diagnostic, isError } from '../../model/diagnostic.ts'
import { idsStated } from '../../model/ids-stated.ts'
import type { Language } from '../../model/language.ts'
import { explain } from '../explain.ts'
import { figure } from '../phrases/counted.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { printDiagnostics } from '../printing/print-diagnostics.ts'
import { wordDiagnostics } from '../printing/worded-diagnostic.ts'
import type { Surroundings } from '../surroundings.ts'
import { announcementOf, errorsShown, thrownShown } from './announcement-of.ts'

export interface Spokesman {
  readonly report: (report: BuildReport, durationMs: number) => void
  /** For what ended a build before it could report. */
  readonly fail: (thrown: unknown) => void
  /** Of the pages that are served. */
  readonly edition: () => string
  readonly language: () => Language
}

export interface Audience {
  /** The folder of the site, absolute. */
  readonly site: string
  readonly announce: (announcement: Announcement) => void
  /** Overrules the site's own language. */
  readonly lang?: Language
  /** The language until the site's own is known. */
  readonly spoken: Language
}

export function spokesman({ site, announce, lang, spoken }: Audience, surroundings: Surroundings): Spokesman {
  const { draw, print, remark } = surroundings
  // A browser may have pages of another run.
  const run = draw(1_000_000_000)
  let editions = 0
  let language = lang ?? spoken
  let said: string | undefined
  let warned: ReadonlySet<string> = new Set()
  let shown: readonly AnnouncedFault[] = []
  const edition = () => `${run}-${editions}`
  const tell = () => announce(announcementOf(shown, { edition: edition(), language }))

  return {
    edition,
    language: () => language,
    report(report, durationMs) {
      const { diagnostics, ids, texts, written, removed, memoryWasDamaged } = report
      language = lang ?? report.locale
      const { dev, summary } = phrasesIn(language)
      // Hints offer another fresh id every time, so the diagnostics are compared before they are worded.
      const news = JSON.stringify(diagnostics)
      const isNews = news !== said
      const isWritten = written + removed > 0
      const wereErrors = shown.length > 0
      if (memoryWasDamaged) remark(summary.memoryLost)
      if (isNews) {
        // Errors are said together until they are mended; a warning that goes on is not said again, and a hint
        // about a text that is being written is too early.
        const isToSay = (each: Diagnostic) =>
          isError(each) || (each.severity === 'warning' && !warned.has(JSON.stringify(each)))
        const taken = [...ids, ...idsStated(texts.values())]
        const worded = wordDiagnostics(diagnostics.filter(isToSay), { language, ids: taken, draw })
        printDiagnostics(worded, { language, site, texts }, surroundings)
        shown = errorsShown(worded, site)
        said = news
        warned = new Set(diagnostics.map((each) => JSON.stringify(each)))
      }
      if (wereErrors && shown.length === 0) print(dev.mended)
      if (isWritten) {
        editions += 1
        print(dev.built({ written, removed, seconds: figure(language, Math.max(durationMs, 100) / 1000) }))
      }
      if (isNews || isWritten) tell()
    },
    fail(thrown) {
      const fault = thrownShown(thrown, language, site)
      const news = JSON.stringify(fault)
      if (news === said) return
      explain(thrown, surroundings, language)
      shown = [fault]
      said = news
      tell()
    },
  }
}
