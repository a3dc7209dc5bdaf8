/**
 * Has the article read by a voice of the reader's own device, if it has one for the language of the page. Voices that
 * send what they read elsewhere are none.
 */
import { reveal } from './reveal.ts'
import { tool } from './tool.ts'

export function readAloud(page: Document): void {
  const button = tool(page, 'read-aloud')
  const speech: SpeechSynthesis | undefined = globalThis.speechSynthesis
  if (!button || !speech) return
  const look = () => {
    const voice = speech
      .getVoices()
      .find(({ lang, localService }) => localService && lang.slice(0, 2) === page.documentElement.lang)
    if (!voice) return
    speech.removeEventListener('voiceschanged', look)
    serve(button, voice)
  }
  // Many browsers gather their voices after the page has come.
  speech.addEventListener('voiceschanged', look)
  look()
}

function serve(button: HTMLElement, voice: SpeechSynthesisVoice): void {
  const speech = globalThis.speechSynthesis
  const offer = button.textContent
  const rest = () => {
    button.textContent = offer
    button.ariaPressed = 'false'
  }
  const stop = () => {
    speech.cancel()
    rest()
  }
  button.addEventListener('click', () => {
    if (button.ariaPressed === 'true') return stop()
    button.textContent = button.dataset.stop ?? offer
    button.ariaPressed = 'true'
    const said = textsOf(button.ownerDocument).map((text) => new SpeechSynthesisUtterance(text))
    for (const utterance of said) {
      utterance.voice = voice
      utterance.lang = voice.lang
      speech.speak(utterance)
    }
    said.at(-1)?.addEventListener('end', rest)
  })
  // Else the voice reads on while the next page is open.
  addEventListener('pagehide', stop)
  reveal(button)
}

/** Block by block: browsers fall silent in the middle of long texts. */
function textsOf(page: Document): readonly string[] {
  const blocks = page.querySelectorAll<HTMLElement>(
    'h1, .article-header .summary, .prose > :not(pre, video, .footnotes)',
  )
  return [...blocks].map(({ innerText }) => innerText).filter((text) => text.trim() !== '')
}
