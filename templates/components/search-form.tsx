/**
 * What to search for. It stays hidden until its script has come: without one it would answer nothing.
 */
import type { SearchModel, SearchSetup } from '../../src/model/search-model.ts'

// With a point in it, as no anchor of an article has.
const hintId = 'search.hint'

export function SearchForm({ model }: { readonly model: SearchModel }) {
  const { site, intro, canonical, categories, offices, years, sources } = model
  const { words } = site
  const setup: SearchSetup = {
    sources,
    categories,
    words: {
      found: words.found,
      foundNothing: words.foundNothing,
      foundOne: words.foundOne,
      foundPartly: words.foundPartly,
      searchFailed: words.searchFailed,
      searching: words.searching,
      searchOlder: words.searchOlder,
      searchOlderOfYear: words.searchOlderOfYear,
    },
  }
  return (
    <search>
      <form
        class="search-form"
        action={new URL(canonical).pathname}
        data-tool="search"
        data-script={sources.page.href}
        data-search={JSON.stringify(setup)}
        hidden
      >
        <div class="search-line">
          <label>
            <span>{words.searchFor}</span>
            <input
              type="search"
              name="q"
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              enterkeyhint="search"
              aria-describedby={hintId}
              aria-keyshortcuts="/"
            />
          </label>
          <button type="submit">{words.startSearch}</button>
          <p class="search-hint" id={hintId}>
            {intro}
          </p>
        </div>
        <div class="search-filters">
          <Choice name="category" label={words.category} any={words.any} options={categories} />
          <Choice name="office" label={words.office} any={words.any} options={offices} />
          <Choice
            name="year"
            label={words.year}
            any={words.any}
            options={years.map((year) => ({ id: String(year), label: String(year) }))}
          />
          <label>
            <span>{words.order}</span>
            <select name="order">
              <option value="best">{words.bestFirst}</option>
              <option value="newest">{words.newestFirst}</option>
            </select>
          </label>
        </div>
      </form>
    </search>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly any: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
}

/** Nothing to choose from is no choice. */
function Choice({ name, label, any, options }: ChoiceProps) {
  if (options.length < 2) return null
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        <option value="">{any}</option>
        {options.map(({ id, label: text }) => (
          <option value={id} key={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
