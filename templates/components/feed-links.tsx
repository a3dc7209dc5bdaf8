/**
 * The ways to follow a list in a feed reader, one for each format.
 */
import { Fragment } from 'preact'
import type { AlternateLink } from '../../src/model/alternate-link.ts'

interface FeedLinksProps {
  readonly feeds: readonly AlternateLink[]
  /** What they are, before their formats. */
  readonly label: string
}

export function FeedLinks({ feeds, label }: FeedLinksProps) {
  return (
    <span class="feed-links">
      {`${label}:`}
      {feeds.map(({ format, type, href }) => (
        <Fragment key={href}>
          {' '}
          {/* Read aloud alone, as links often are, the format would say too little. */}
          <a href={href} type={type} aria-label={`${label} ${format}`}>
            {format}
          </a>
        </Fragment>
      ))}
    </span>
  )
}
