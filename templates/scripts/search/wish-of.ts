/** What a reader asks for, between the form, the address and the worker. */
import type { Wish } from './question.ts'

const names = ['q', 'category', 'office', 'year', 'order'] as const

export function wishOf(form: HTMLFormElement): Wish {
  const fields = new FormData(form)
  const value = (name: (typeof names)[number]) => String(fields.get(name) ?? '')
  return {
    words: value('q'),
    category: value('category'),
    office: value('office'),
    year: value('year'),
    order: value('order') === 'newest' ? 'newest' : 'best',
  }
}

/** Fills the form with what the address asks for; a choice that it does not offer stays open. */
export function fillForm(form: HTMLFormElement, address: string): void {
  const asked = new URL(address).searchParams
  for (const name of names) {
    const field = form.elements.namedItem(name)
    const value = asked.get(name)
    if (value === null) continue
    if (field instanceof HTMLInputElement) field.value = value
    else if (
      field instanceof HTMLSelectElement &&
      [...field.options].some((option) => option.value === value)
    )
      field.value = value
  }
}

/** The page's address with what is asked for in it; what is left open is not. */
export function addressOf(form: HTMLFormElement, address: string): string {
  const url = new URL(address)
  const fields = new FormData(form)
  url.search = ''
  for (const name of names) {
    const value = String(fields.get(name) ?? '')
    if (value !== '' && value !== 'best') url.searchParams.set(name, value)
  }
  return url.href
}

/** Whether there is anything to look for. */
export function isWish({ words, category, office, year }: Wish): boolean {
  return [words.trim(), category, office, year].some((value) => value !== '')
}
