/**
 * Corrections, each with its day, what was wrong and what is right.
 */
import type { CorrectionModel } from '../../src/model/page-model.ts'
import type { Words } from '../../src/model/words.ts'
import { Time } from './time.tsx'

interface CorrectionListProps {
  readonly corrections: readonly CorrectionModel[]
  /** The level of the articles' titles, where corrections of several articles stand together. */
  readonly heading?: 'h2' | 'h3'
  /** Whether links to a correction lead here. */
  readonly anchored?: boolean
  readonly words: Words
}

export function CorrectionList({
  corrections,
  heading: Heading = 'h2',
  anchored,
  words,
}: CorrectionListProps) {
  return (
    <ol class="correction-list">
      {corrections.map(({ anchor, day, was, now, note, article }) => (
        <li key={`${article?.href} ${anchor}`} id={anchored ? anchor : undefined}>
          {article && (
            <Heading class="headline">
              <a href={article.href}>{article.label}</a>
            </Heading>
          )}
          <p class="correction-day" data-proof="correction">
            <Time time={day} />
          </p>
          <dl class="was-now">
            <div>
              <dt>{words.was}</dt>
              <dd class="was" data-proof="was">
                {was}
              </dd>
            </div>
            <div>
              <dt>{words.nowReads}</dt>
              <dd class="now" data-proof="now">
                {now}
              </dd>
            </div>
          </dl>
          {note && (
            <p class="correction-note" data-proof="note">
              {note}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
