/** `bantin new`: a file to write an article in, and around it a site where there is none. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { localDateTime } from '../../locale/local-time.ts'
import { slugOf } from '../../locale/slug.ts'
import { didYouMean, suggesting } from '../../model/did-you-mean.ts'
import { idsStated } from '../../model/ids-stated.ts'
import type { Language } from '../../model/language.ts'
import type { SiteSettings } from '../../model/site-settings.ts'
import { articleText } from '../article-text.ts'
import { beginSite } from '../begin-site.ts'
import type { ExitCode } from '../exit-code.ts'
import { freshIds } from '../fresh-ids.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { outlineOrFaults } from '../printing/outline-or-faults.ts'
import { shownPath } from '../printing/shown-path.ts'
import type { NewArticle } from '../request.ts'
import { siteFolderToBe } from '../site-folder.ts'
import type { Surroundings } from '../surroundings.ts'
import { UsageFault } from '../usage-fault.ts'

const longestName = 80

/** Prints the path of the new file, alone on standard output; what else there is to say goes beside it. */
export async function runNew(
  request: NewArticle,
  surroundings: Surroundings,
  spoken: Language,
): Promise<ExitCode> {
  const { draw, folder, print, remark } = surroundings
  const title = request.title.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (title === '') throw new UsageFault('empty-title', {})
  const site = siteFolderToBe(request.site, surroundings)
  const begun = await beginSite(site, spoken)
  const outline = await outlineOrFaults({ site, language: request.lang ?? spoken }, surroundings)
  if (!outline) return 1
  const { settings, sources, idsRecorded } = outline

  const phrases = phrasesIn(request.lang ?? settings.locale).newArticle
  if (begun.length > 0) {
    remark(phrases.started({ folder: site }))
    for (const path of begun) remark(`  ${shownPath(path, folder)}`)
    remark(phrases.startedNext({ settings: shownPath(join(site, 'content', 'site.yaml'), folder) }))
  }
  const category = categoryOf(request.category, settings)
  const id = freshIds([...idsStated(sources.map(({ text }) => text)), ...idsRecorded], draw)()
  const published = localDateTime(request.now ?? surroundings.now(), settings.zone)
  const text = articleText({ id, title, published, category }, phrases.comments)
  const news = join(site, 'content', 'news', published.slice(0, 4))
  const file = await writeUnderFreeName(news, fileName(title) ?? id, text)
  print(shownPath(file, folder))
  remark(phrases.written)
  return 0
}

/** The category asked for, else the site's first. */
function categoryOf(asked: string | undefined, { categories }: SiteSettings): string {
  const known = categories.map(({ id }) => id)
  const id = asked ?? known[0] ?? ''
  if (known.includes(id)) return id
  const suggestion = didYouMean(id, known)
  throw new UsageFault('unknown-category', { id, known, ...suggesting(suggestion) })
}

/** The words of the title, as many as make a name that can still be read in a list of files and in an address. */
function fileName(title: string): string | undefined {
  const slug = slugOf(title)
  if (slug === undefined || slug.length <= longestName) return slug
  const end = slug.lastIndexOf('-', longestName)
  return slug.slice(0, end > 0 ? end : longestName)
}

/** Writes `<name>.md`, or `<name>-2.md` and so on where that name is taken; gives the path. */
async function writeUnderFreeName(folder: string, name: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (let number = 1; ; number += 1) {
    const file = join(folder, `${name}${number === 1 ? '' : `-${number}`}.md`)
    try {
      await writeFile(file, text, { flag: 'wx' })
      return file
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
