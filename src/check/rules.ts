import type { Rule } from './rule.ts'
import { ambiguousFigures } from './rules/ambiguous-figures.ts'
import { base64Images } from './rules/base64-images.ts'
import { circularSums } from './rules/circular-sums.ts'
import { correctedFigures } from './rules/corrected-figures.ts'
import { correctionsNewerThanUpdate } from './rules/corrections-newer-than-update.ts'
import { curlyQuotes } from './rules/curly-quotes.ts'
import { directivesAsText } from './rules/directives-as-text.ts'
import { doubleTimes } from './rules/double-times.ts'
import { droppedHtml } from './rules/dropped-html.ts'
import { earlyCorrections } from './rules/early-corrections.ts'
import { earlyExpiry } from './rules/early-expiry.ts'
import { earlyPins } from './rules/early-pins.ts'
import { emptySlug } from './rules/empty-slug.ts'
import { figuresAfterPublication } from './rules/figures-after-publication.ts'
import { figuresNewerThanSource } from './rules/figures-newer-than-source.ts'
import { foreignSyntax } from './rules/foreign-syntax.ts'
import { headingJumps } from './rules/heading-jumps.ts'
import { imagesWithoutAlt } from './rules/images-without-alt.ts'
import { impossiblePercents } from './rules/impossible-percents.ts'
import { invalidFigures } from './rules/invalid-figures.ts'
import { lateComparisons } from './rules/late-comparisons.ts'
import { legacyEncoding } from './rules/legacy-encoding.ts'
import { localFiles } from './rules/local-files.ts'
import { lookalikes } from './rules/lookalikes.ts'
import { missingAttributes } from './rules/missing-attributes.ts'
import { mixedCharts } from './rules/mixed-charts.ts'
import { mojibake } from './rules/mojibake.ts'
import { nearMisses } from './rules/near-misses.ts'
import { outsideImages } from './rules/outside-images.ts'
import { outsideVideos } from './rules/outside-videos.ts'
import { oversizedParts } from './rules/oversized-parts.ts'
import { percentMismatches } from './rules/percent-mismatches.ts'
import { replacementCharacters } from './rules/replacement-characters.ts'
import { seriesWithoutTime } from './rules/series-without-time.ts'
import { statusWithoutReason } from './rules/status-without-reason.ts'
import { strayStatusFields } from './rules/stray-status-fields.ts'
import { sumMismatches } from './rules/sum-mismatches.ts'
import { titleLevelHeadings } from './rules/title-level-headings.ts'
import { tooManyCorrections } from './rules/too-many-corrections.ts'
import { unchangedCorrections } from './rules/unchanged-corrections.ts'
import { unknownDirectives } from './rules/unknown-directives.ts'
import { unknownFormats } from './rules/unknown-formats.ts'
import { unknownParts } from './rules/unknown-parts.ts'
import { unknownReferences } from './rules/unknown-references.ts'
import { unknownRelations } from './rules/unknown-relations.ts'
import { unmentionedFigures } from './rules/unmentioned-figures.ts'
import { unsafeLinks } from './rules/unsafe-links.ts'
import { videosOfOtherTypes } from './rules/videos-of-other-types.ts'

/** Every rule for a single document, in alphabetical order: none depends on another. */
export const rules: readonly Rule[] = [
  ambiguousFigures,
  base64Images,
  circularSums,
  correctedFigures,
  correctionsNewerThanUpdate,
  curlyQuotes,
  directivesAsText,
  doubleTimes,
  droppedHtml,
  earlyCorrections,
  earlyExpiry,
  earlyPins,
  emptySlug,
  figuresAfterPublication,
  figuresNewerThanSource,
  foreignSyntax,
  headingJumps,
  imagesWithoutAlt,
  impossiblePercents,
  invalidFigures,
  lateComparisons,
  legacyEncoding,
  localFiles,
  lookalikes,
  missingAttributes,
  mixedCharts,
  mojibake,
  nearMisses,
  outsideImages,
  outsideVideos,
  oversizedParts,
  percentMismatches,
  replacementCharacters,
  seriesWithoutTime,
  statusWithoutReason,
  strayStatusFields,
  sumMismatches,
  titleLevelHeadings,
  tooManyCorrections,
  unchangedCorrections,
  unknownDirectives,
  unknownFormats,
  unknownParts,
  unknownReferences,
  unknownRelations,
  unmentionedFigures,
  unsafeLinks,
  videosOfOtherTypes,
]
