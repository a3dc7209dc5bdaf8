import {
  type Compressed,
  type FileContent,
  isCompressed,
  isPage,
  type Unprinted,
} from '../model/output-file.ts'
import type { PageSubject } from '../render/page-subject.ts'
import type { FileToPut } from './put-batch.ts'

export type Fillable = FileContent | Unprinted<PageSubject> | Compressed<PageSubject>

/** Adds the body that a page shows, and a compressed copy of it: a thread has no other way to that. */
export function withHtml(
  content: Fillable,
  htmlOf: (page: Unprinted<PageSubject>) => string,
): FileToPut['content'] {
  const filled = (file: FileContent | Unprinted<PageSubject>) =>
    isPage(file) ? { ...file, html: htmlOf(file) } : file
  return isCompressed(content) ? { ...content, of: filled(content.of) } : filled(content)
}
