/**
 * The files with all figures of the site, for those who want to calculate with them.
 */
import type { FiguresTables } from '../../src/model/series-pages.ts'
import { LinkList } from './link-list.tsx'

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
        <LinkList links={[...tables, described]} />
      </div>
    </section>
  )
}
