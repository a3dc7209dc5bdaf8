import type { AnnouncedFault, Announcement } from '../../model/announcement.ts'
import { ConfigurationFault } from '../../model/configuration-fault.ts'
import type { Language } from '../../model/language.ts'
import { failureOf } from '../failure.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { wordConfigurationFault, wordFailure } from '../printing/format-fault.ts'
import { shownPlace } from '../printing/shown-path.ts'
import type { WordedDiagnostic } from '../printing/worded-diagnostic.ts'

export interface Speech {
  readonly edition: string
  readonly language: Language
}

export function announcementOf(
  faults: readonly AnnouncedFault[],
  { edition, language }: Speech,
): Announcement {
  const { heading, ...words } = phrasesIn(language).dev.overlay
  return { edition, lang: language, heading: heading({ errors: faults.length }), ...words, faults }
}

/** The errors among the diagnostics; places are shown from the site's folder. */
export function errorsShown(
  diagnostics: readonly WordedDiagnostic[],
  site: string,
): readonly AnnouncedFault[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place, message, hint }) => ({
      code,
      place: shownPlace(place, { site, folder: site }),
      message,
      ...(hint !== undefined && { hint }),
    }))
}

/** What ended a build before it could report. */
export function thrownShown(thrown: unknown, language: Language, site: string): AnnouncedFault {
  return thrown instanceof ConfigurationFault
    ? wordConfigurationFault(thrown, language, site)
    : wordFailure(failureOf(thrown), language)
}
