/**
 * The files with all figures of the site, for those who want to calculate with them.
 */
import type { FiguresTables } from '../../src/model/series-pages.ts'

interface FiguresDataProps {
  readonly data: FiguresTables
  readonly heading: string
}

export function FiguresData({ data: { about, tables, described }, heading }: FiguresDataProps) {
  return (
    <section class="directory">
      <h2 class="label">{heading}</h2>
      <div class="figures-data">
        <p>{about}</p>
        <ul class="link-list">
          {[...tables, described].map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
