/**
 * The newest figures, large, with the time that each is of and the article that states them.
 */
import type { HomeModel } from '../../src/model/home-page.ts'
import type { Link } from '../../src/model/page-model.ts'
import type { Words } from '../../src/model/words.ts'
import { ArticleReference } from './article-reference.tsx'
import { FigureTime } from './figure-time.tsx'

interface FrontFiguresProps {
  readonly figures: NonNullable<HomeModel['figures']>
  readonly all?: Link | undefined
  readonly words: Words
}

export function FrontFigures({ figures: { article, rows }, all, words }: FrontFiguresProps) {
  return (
    <section class="front-figures block">
      <h2 class="label">{words.latestFigures}</h2>
      <dl>
        {rows.map(({ label, value, text, precision, unit, time }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {precision && `${precision} `}
              <data value={value}>{text}</data>
              {unit && ` ${unit}`}
            </dd>
            {time && (
              <dd class="figure-time">
                <FigureTime time={time} />
              </dd>
            )}
          </div>
        ))}
      </dl>
      <p class="more">
        <ArticleReference article={article} />
        {all && <a href={all.href}>{all.label}</a>}
      </p>
    </section>
  )
}
