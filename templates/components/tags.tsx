/**
 * What else an article is about.
 */
import type { Link } from '../../src/model/page-model.ts'
import type { Words } from '../../src/model/words.ts'

interface TagsProps {
  readonly tags: readonly Link[]
  readonly words: Words
}

export function Tags({ tags, words }: TagsProps) {
  if (tags.length === 0) return null
  return (
    <section class="tags">
      <h2>{words.tags}</h2>
      <ul>
        {tags.map(({ label, href }) => (
          <li key={href}>
            <a href={href} rel="tag">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
