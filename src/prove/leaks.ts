/**
 * Words of unpublished articles in what is about to be published.
 *
 * Pages are not printed yet: what is searched decides every byte of them. First all that editors have written, where
 * a leak can be mended; then the planned files and the templates, for what got there in another way.
 */
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import type { FollowedFile, OutputFile } from '../model/output-file.ts'
import { type FilePath, type Place, startOf } from '../model/place.ts'
import type { Secret } from '../model/secret.ts'
import type { PublishedArticle, PublishedPage, Site } from '../model/site.ts'
import { siteFile } from '../model/site-settings.ts'
import { treesOf } from '../model/trees-of.ts'
import { allTexts } from './all-texts.ts'
import { bodyWithFigures } from './body-with-figures.ts'
import { eachText } from './each-text.ts'
import { type SecretSearch, secretSearch } from './secret-search.ts'

export interface Publishing {
  readonly site: Site
  readonly outputs: readonly OutputFile[]
  /** Those of them that hold none of the secrets, as is known; neither do the bodies and files that they show. */
  readonly clean: ReadonlySet<FollowedFile>
  /** What all pages share, as plain data. */
  readonly imprint: object
  /** Their code. */
  readonly templates: string
  /** The compiled body of a file. */
  readonly bodyOf: (file: FilePath) => string
  /** What is in a media file. */
  readonly textAt: (location: string) => string
}

/** A secret in a file of the site, or in an output that no file of it accounts for. */
interface Leak {
  readonly secret: Secret
  readonly place: Place
  readonly output?: string
}

/** Each secret is told once for each file that holds it. Costs nothing where there are none. */
export function leaks(secrets: readonly Secret[], publishing: Publishing): readonly Diagnostic[] {
  if (secrets.length === 0) return []
  const search = secretSearch(secrets)
  const written = once(leaksInSources(publishing, search))
  const told = new Set(written.map(({ secret }) => secret))
  const others = leaksInOutputs(publishing, search).filter(({ secret }) => !told.has(secret))
  return [...written, ...once(others)].map(diagnosisOf)
}

/** What points to other articles, and where things are on our disk. */
const notItsOwn = new Set(['file', 'location', 'otherNews', 'place', 'places'])

function leaksInSources(publishing: Publishing, search: SecretSearch): readonly Leak[] {
  const { site, textAt } = publishing
  const { settings } = site
  const trees = treesOf(site)
  const entries = trees.flatMap(({ articles, retired, pages }) => [...articles, ...retired, ...pages])
  const look = (source: SearchedSource) => leaksInSource(source, search)
  const clean = shownIn(publishing.clean)
  const bodyOf = (file: FilePath) => (clean.bodies.has(file) ? '' : publishing.bodyOf(file))
  const texts = site.media
    .map(({ file }) => file)
    .filter(({ path, location }) => isText.test(path) && !clean.copies.has(location))
  return [
    ...entries.flatMap((entry) =>
      look({ file: entry.file, places: entry.places, data: [entry, withFigures(bodyOf(entry.file), entry)] }),
    ),
    ...trees
      .flatMap(({ removed }) => removed)
      .flatMap((article) => look({ file: article.file, data: [article] })),
    ...look({ file: siteFile, places: settings.places, data: [settings] }),
    ...texts.flatMap(({ path, location }) => look({ file: path, data: [textAt(location)] })),
  ]
}

/** The bodies and files that outputs show. */
function shownIn(outputs: ReadonlySet<FollowedFile>) {
  const contents = [...outputs].map(({ content }) => content).filter((content) => typeof content === 'object')
  return {
    bodies: new Set(contents.map((content) => ('body' in content ? content.body : undefined))),
    copies: new Set(contents.map((content) => ('copyOf' in content ? content.copyOf : undefined))),
  }
}

const isText = /\.(?:csv|geojson|json|kml|srt|svg|tsv|txt|vtt|xml)$/i

interface SearchedSource {
  readonly file: FilePath
  readonly places?: Places
  readonly data: readonly unknown[]
}

/** Looks at all texts at once; at which of them it is, only where there is something. */
function leaksInSource({ file, places, data }: SearchedSource, search: SecretSearch): readonly Leak[] {
  if (search(allTexts(data, { leaveOut: notItsOwn })).length === 0) return []
  const found: Leak[] = []
  eachText(data, (text, [, ...keys]) => {
    if (keys.some((key) => notItsOwn.has(key))) return
    for (const secret of search(text)) found.push({ secret, place: placeOf(keys, places) ?? startOf(file) })
  })
  return found
}

type Places = Readonly<Record<string, Place>>

/** Of the field itself, or of the one that it is part of. */
function placeOf(keys: readonly string[], places: Places = {}): Place | undefined {
  return keys
    .map((_, index) => places[keys.slice(0, keys.length - index).join('.')])
    .find((place) => place !== undefined)
}

/** A title may have a figure in it. */
function withFigures(html: string, { body }: PublishedArticle | PublishedPage): string {
  return bodyWithFigures(
    html,
    body.map((part) => (part.filled === 'metric' ? part.text : undefined)),
  )
}

function leaksInOutputs(
  { outputs, clean, imprint, templates }: Publishing,
  search: SecretSearch,
): readonly Leak[] {
  const seen = new Set<object>()
  const leaksIn = (output: string, data: object, file = siteFile): readonly Leak[] =>
    search(allTexts(data, { seen })).map((secret) => ({ secret, place: startOf(file), output }))
  return [
    ...leaksIn('templates/', { templates }),
    ...outputs
      .filter((output) => !clean.has(output))
      .flatMap(({ path, source, content }) => leaksIn(path, [`/${path}`, textsIn(content)], source)),
    ...leaksIn('index.html', imprint),
  ]
}

function textsIn(content: OutputFile['content']): unknown {
  if (typeof content === 'string') return content
  return 'page' in content ? content.page : []
}

/** The first leak of each secret in each file, and of those in outputs the first at all. */
function once(found: readonly Leak[]): readonly Leak[] {
  const first = new Map<string, Leak>()
  for (const leak of found) {
    const { kind, text } = leak.secret
    const key = JSON.stringify([kind, text, leak.output === undefined ? leak.place.file : ''])
    if (!first.has(key)) first.set(key, leak)
  }
  return [...first.values()]
}

function diagnosisOf({ secret, place, output }: Leak): Diagnostic {
  const { kind, text, place: told } = secret
  const where = output === undefined ? {} : { output }
  switch (kind) {
    case 'address':
      return diagnose('leak/address', [place, told], { address: text, ...where })
    case 'media':
      return diagnose('leak/media', [place, told], { name: text, ...where })
    case 'title':
      return diagnose('leak/title', [place, told], { title: text, ...where })
    case 'hidden-title':
      return diagnose('leak/hidden-title', [place, told], { title: text, ...where })
  }
}
