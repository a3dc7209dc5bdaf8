import type { Language } from '../model/language.ts'
import type { DrawPage } from '../model/page-model.ts'
import { dataFile } from './data/data-file.ts'
import { feedFile } from './feeds/feed-file.ts'
import type { Imprint } from './imprint.ts'
import { ninjsFile } from './ninjs/ninjs-file.ts'
import { pageModelOf } from './page-model-of.ts'
import type { PageSubject } from './page-subject.ts'
import { type Press, pressOf } from './press.ts'
import { searchShard } from './search/search-shard.ts'

/** Makes the text of a page, or of a file of data, out of its subject and its body's compiled HTML. Pure. */
export type PrintPage = (subject: PageSubject, body: string) => string

export function printPage(imprint: Imprint, draw: DrawPage): PrintPage {
  const presses = pressesOf(imprint)
  return ({ language, ...subject }, body) => {
    const press = presses(language)
    switch (subject.kind) {
      case 'data-file':
        return dataFile(subject, press)
      case 'feed':
        return feedFile(subject, press)
      case 'ninjs':
        return ninjsFile(subject, press)
      case 'search-shard':
        return searchShard(subject, press)
      default:
        return draw(pageModelOf(subject, body, press))
    }
  }
}

function pressesOf(imprint: Imprint): (language: Language | undefined) => Press {
  const own = pressOf(imprint)
  const others = new Map(
    Object.values(imprint.translations ?? {}).map((other) => [other.locale, pressOf(other)] as const),
  )
  return (language) => (language && others.get(language)) ?? own
}
