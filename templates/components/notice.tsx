/**
 * The line above an article that nothing lists any more, with the reason and what to read instead.
 */
import type { NoticeModel } from '../../src/model/page-model.ts'
import type { Words } from '../../src/model/words.ts'

interface NoticeProps {
  readonly notice: NoticeModel
  readonly words: Words
}

export function Notice({ notice, words }: NoticeProps) {
  const { text, reason, replacement } = notice
  return (
    <div class="notice" role="note">
      {text && <p class="notice-text">{text}</p>}
      {reason && (
        <p>
          <strong>{`${words.reason}: `}</strong>
          {reason}
        </p>
      )}
      {replacement && (
        <p>
          <strong>{`${words.replacement}: `}</strong>
          <a href={replacement.href}>{replacement.label}</a>
        </p>
      )}
    </div>
  )
}
