import type { DrawPage } from '../model/page-model.ts'
import { dataFile } from './data/data-file.ts'
import type { Imprint } from './imprint.ts'
import { pageModelOf } from './page-model-of.ts'
import type { PageSubject } from './page-subject.ts'
import { pressOf } from './press.ts'

/** Makes the text of a page, or of a file of figures, out of its subject and its body's compiled HTML. Pure. */
export type PrintPage = (subject: PageSubject, body: string) => string

export function printPage(imprint: Imprint, draw: DrawPage): PrintPage {
  const press = pressOf(imprint)
  return (subject, body) =>
    subject.kind === 'data-file' ? dataFile(subject, press) : draw(pageModelOf(subject, body, press))
}
