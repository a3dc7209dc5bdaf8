/**
 * The page's part of search: asks the worker as the reader types, and keeps the question in the address.
 */
import type { SearchSetup } from '../../../src/model/search-model.ts'
import { askWorker } from './ask-worker.ts'
import { partsToSearch } from './parts-to-search.ts'
import { resultView } from './result-view.ts'
import { slashFocuses } from './slash-focuses.ts'
import { addressOf, fillForm, isWish, wishOf } from './wish-of.ts'

const rowsAtOnce = 20
/** Milliseconds: a word that is typed fast is one question. */
const pause = 120

export function searchPage(form: HTMLFormElement): void {
  const setup: SearchSetup = JSON.parse(form.dataset.search ?? '')
  const { worker, folder, parts } = setup.sources
  const line = form.elements.namedItem('q') as HTMLInputElement
  const view = resultView(document, setup)
  const fetched = new Set<string>()
  let count = rowsAtOnce
  let steps = 0
  let focusOn: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const chosenParts = () => partsToSearch(parts, wishOf(form).year, steps)
  const { ask, forget } = askWorker(worker.href, (answer) => {
    const { searched, rest } = chosenParts()
    if (!('failed' in answer)) for (const { href } of searched) fetched.add(href)
    view.show(answer, rest, focusOn)
    focusOn = undefined
  })
  const search = () => {
    clearTimeout(timer)
    const wish = wishOf(form)
    history.replaceState(history.state, '', addressOf(form, location.href))
    if (!isWish(wish)) {
      forget()
      view.clear()
      return
    }
    const searched = chosenParts().searched.map(({ href }) => href)
    view.wait(searched.some((href) => !fetched.has(href)))
    ask({ ...wish, count, folder: folder.href, parts: searched })
  }
  const searchAnew = () => {
    count = rowsAtOnce
    search()
  }

  line.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(searchAnew, pause)
  })
  form.addEventListener('change', searchAnew)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    searchAnew()
  })
  view.buttons.again.addEventListener('click', search)
  view.buttons.more.addEventListener('click', () => {
    focusOn = count
    count += rowsAtOnce
    search()
  })
  view.buttons.older.addEventListener('click', () => {
    steps += 1
    search()
  })
  slashFocuses(document, line)

  fillForm(form, location.href)
  form.hidden = false
  if (isWish(wishOf(form))) search()
}
