/**
 * "Tiện ích thông tin". What needs a script stays hidden until the script that serves it shows it; without one the
 * e-mail link and a word on printing remain.
 */
import type { Words } from '../../src/model/words.ts'

interface ArticleToolsProps {
  readonly mailTo: string
  readonly words: Words
}

export function ArticleTools({ mailTo, words }: ArticleToolsProps) {
  return (
    <section class="block tools">
      <h2 class="label">{words.tools}</h2>
      <ul>
        <li class="without-script">{words.printHint}</li>
        <li hidden>
          <button type="button" data-tool="print">
            {words.print}
          </button>
        </li>
        <li hidden>
          <button type="button" data-tool="copy-link" data-done={words.linkCopied}>
            {words.copyLink}
          </button>
        </li>
        <li>
          <a href={mailTo}>{words.sendByEmail}</a>
        </li>
        <li hidden>
          <button type="button" data-tool="share">
            {words.shareOnDevice}
          </button>
        </li>
        <li hidden>
          <button type="button" data-tool="read-aloud" data-stop={words.stopReading}>
            {words.readAloud}
          </button>
        </li>
        <li hidden>
          <fieldset class="text-size" data-tool="text-size">
            <legend>{words.textSize}</legend>
            {sizes(words).map(({ value, sign, name }) => (
              <button type="button" value={value} key={value}>
                {sign}
                <span class="visually-hidden"> {name}</span>
              </button>
            ))}
          </fieldset>
        </li>
      </ul>
      <p class="visually-hidden" role="status" data-tool="status" />
    </section>
  )
}

function sizes(words: Words) {
  return [
    { value: 'small', sign: 'A−', name: words.textSmaller },
    { value: 'normal', sign: 'A', name: words.textNormal },
    { value: 'large', sign: 'A+', name: words.textLarger },
  ]
}
