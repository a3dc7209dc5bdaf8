/**
 * The figures of an article as a ledger: above them the time they are of, under a whole its parts with their shares.
 */
import type { FigureGroup } from '../../src/model/figure-models.ts'
import type { Link } from '../../src/model/page-model.ts'
import type { Words } from '../../src/model/words.ts'
import { PartsBar } from './charts/parts-bar.tsx'
import { FigureLine } from './figure-line.tsx'
import { figureSets } from './figure-sets.ts'
import { FigureTime } from './figure-time.tsx'

interface FiguresPanelProps {
  readonly groups: readonly FigureGroup[]
  /** The files that hold the same. */
  readonly data: readonly Link[]
  readonly words: Words
}

export function FiguresPanel({ groups, data, words }: FiguresPanelProps) {
  if (groups.length === 0) return null
  return (
    <section class="block figures">
      <table>
        <caption>
          <h2 class="label">{words.figures}</h2>
        </caption>
        <thead>
          <tr class="visually-hidden">
            <th scope="col">{words.figureName}</th>
            <th scope="colgroup" colspan={2}>
              {words.figureValue}
            </th>
          </tr>
        </thead>
        {groups.map(({ time, rows }) => (
          <tbody key={time?.text}>
            {time && (
              <tr class="as-of">
                <th scope="rowgroup" colspan={3} data-proof="as-of">
                  <FigureTime time={time} />
                </th>
              </tr>
            )}
            {figureSets(rows).map(({ head, parts }) => (
              <>
                <FigureLine row={head} />
                {head.parts && (
                  <tr class="share-bar">
                    <td colspan={3}>
                      <PartsBar chart={head.parts} />
                    </td>
                  </tr>
                )}
                {parts.map((part, place) => (
                  <FigureLine
                    row={part}
                    {...(head.parts && { place: part.role === 'rest' ? 'rest' : place })}
                    key={part.label}
                  />
                ))}
              </>
            ))}
          </tbody>
        ))}
      </table>
      {data.length > 0 && (
        <p class="figures-as-data">
          {`${words.figuresAsData}: `}
          {data.map(({ label, href }, place) => (
            <>
              {place > 0 && ', '}
              <a href={href}>{label}</a>
            </>
          ))}
        </p>
      )}
    </section>
  )
}
