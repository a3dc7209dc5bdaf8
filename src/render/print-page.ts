import type { DrawPage } from '../model/page-model.ts'
import type { Imprint } from './imprint.ts'
import { pageModelOf } from './page-model-of.ts'
import type { PageSubject } from './page-subject.ts'
import { pressOf } from './press.ts'

/** Makes the text of a page out of its subject and its body's compiled HTML. Pure. */
export type PrintPage = (subject: PageSubject, body: string) => string

export function printPage(imprint: Imprint, draw: DrawPage): PrintPage {
  const press = pressOf(imprint)
  return (subject, body) => draw(pageModelOf(subject, body, press))
}
