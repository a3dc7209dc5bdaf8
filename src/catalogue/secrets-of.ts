/** What must not be found in anything that is published at `now`. */
import { posix } from 'node:path'
import { localeOf } from '../locale/locale.ts'
import { wordsIn } from '../locale/words-in.ts'
import { type Article, placeOfField } from '../model/article.ts'
import type { Place } from '../model/place.ts'
import type { Secret } from '../model/secret.ts'
import { settingsFor, settingsOfAll } from '../model/settings-for.ts'
import type { Site } from '../model/site.ts'
import { addressArticle } from './addressed.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { editionAddresses } from './edition-addresses.ts'
import { findMedia, mediaAddress } from './media-shelf.ts'
import { publishedArticles } from './published-articles.ts'

/** Of a title that is hidden for good, in any language: it is there for somebody's sake, and can be shown instead. */
const wordsOfHiddenTitle = 4

type Input = Omit<CatalogueInput, 'pictures'>

/**
 * The addresses, media and titles of drafts and of scheduled articles, and the titles that removed articles hide.
 *
 * Each once. A preview shows them on purpose, so there are none.
 */
export function secretsOf(input: Input, site: Pick<Site, 'media' | 'pictures'>): readonly Secret[] {
  if (input.preview) return []
  const open = new Set(publishedArticles(input.articles, input))
  const kept = input.articles.filter((article) => !open.has(article))
  const hidden = [...open].filter(hidesTitle)
  if (kept.length + hidden.length === 0) return []
  const secrets = [
    ...kept.flatMap((article) => addressesOf(article, input)),
    ...mediaOf(kept, input, site),
    ...secretTitles({ kept, hidden }, input),
  ]
  return [...new Map(secrets.map((secret) => [`${secret.kind} ${secret.text}`, secret])).values()]
}

function hidesTitle({ retirement }: Article): boolean {
  return retirement?.hideTitle === true
}

function addressesOf(article: Article, { settings }: Input): readonly Secret[] {
  const addressed = addressArticle(article, settingsFor(article, settings))
  const place = placeOfField(article, 'slug')
  return [addressed.address, ...editionAddresses(article)].map((address) => ({
    kind: 'address',
    text: address.replace(/\/$/, ''),
    place,
  }))
}

/** A title that something public has as well is no secret: notices that come every month have one title. */
function secretTitles(
  { kept, hidden }: { readonly kept: readonly Article[]; readonly hidden: readonly Article[] },
  input: Input,
): readonly Secret[] {
  const isKept = new Set([...kept, ...hidden])
  const said = [
    ...input.articles.filter((article) => !isKept.has(article)),
    ...input.pages.filter(({ draft }) => !draft),
    ...settingsOfAll(input.settings).flatMap((settings) => [...settings.categories, settings]),
  ].map(({ title }) => wordsIn(title).join(' '))
  const known = new Set(said)
  const secret = (kind: Secret['kind'], fewestIn: (article: Article) => number) => (article: Article) => {
    const { title: text } = article
    const fewest = fewestIn(article)
    const isTelling = text.trim().split(/\s+/).length >= fewest && !known.has(wordsIn(text).join(' '))
    return isTelling ? [{ kind, text, place: placeOfField(article, 'title') }] : []
  }
  const wordsOfTitle = (article: Article) =>
    localeOf(settingsFor(article, input.settings).locale).wordsOfTellingTitle
  return [
    ...kept.flatMap(secret('title', wordsOfTitle)),
    ...hidden.flatMap(secret('hidden-title', () => wordsOfHiddenTitle)),
  ]
}

/** The addresses of the files that nothing public uses, and those of their names that say something. */
function mediaOf(
  kept: readonly Article[],
  { settings, media }: Input,
  site: Pick<Site, 'media' | 'pictures'>,
): readonly Secret[] {
  const shelf = { siteUrl: settings.url, media: new Map(media.map((file) => [file.path, file])) }
  const files = [...site.media, ...site.pictures].map(({ file }) => file.path)
  const published = new Set(files)
  const names = new Set(files.map((file) => nameOf(file).toLowerCase()))
  return kept.flatMap((article) =>
    usesOf(article).flatMap(({ written, place }): readonly Secret[] => {
      const file = findMedia(written, article.file, shelf)
      if (file === undefined || published.has(file.path)) return []
      const name = nameOf(file.path)
      const isTelling = wordsIn(posix.parse(name).name).length > 1 && !names.has(name.toLowerCase())
      return [mediaAddress(file.path), ...(isTelling ? [name] : [])].map((text) => ({
        kind: 'media',
        text,
        place,
      }))
    }),
  )
}

function nameOf(path: string): string {
  return posix.basename(path)
}

function usesOf(article: Article): readonly { readonly written: string; readonly place: Place }[] {
  const { cover, body } = article
  return [
    ...(cover ? [{ written: cover.src, place: placeOfField(article, 'cover.src') }] : []),
    ...body.holes.flatMap((hole) => {
      if (hole.hole === 'image') return [{ written: hole.src, place: hole.place }]
      return hole.hole === 'link' ? [{ written: hole.href, place: hole.place }] : []
    }),
  ]
}
