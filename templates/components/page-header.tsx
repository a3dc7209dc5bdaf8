/**
 * The head of a page that is no article: its title, what it is about, and which part of a longer list it shows.
 */
import { StateLine } from './state-line.tsx'

interface PageHeaderProps {
  readonly title: string
  readonly intro?: string | undefined
  readonly note?: string | undefined
  readonly state?: string | undefined
}

export function PageHeader({ title, intro, note, state }: PageHeaderProps) {
  return (
    <header class="page-header">
      <StateLine state={state} />
      <h1>{title}</h1>
      {intro && <p class="summary">{intro}</p>}
      {note && <p class="page-note">{note}</p>}
    </header>
  )
}
