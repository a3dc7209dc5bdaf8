/** Prints some pages and puts them in their places, in whatever thread. */
import { type FileStamp, stampAt } from '../engine/file-stamp.ts'
import { drawPageOf } from '../load/draw-page-of.ts'
import { type FileContent, isPrinted, type Unprinted } from '../model/output-file.ts'
import type { Imprint } from '../render/imprint.ts'
import type { PageSubject } from '../render/page-subject.ts'
import { type PrintPage, printPage } from '../render/print-page.ts'
import { type PutResult, putFile, type Spot } from '../write/put-file.ts'

/** What it takes to print a page besides its subject and its body. Plain data. */
export interface Printing {
  readonly imprint: Imprint
  /** The compiled templates. */
  readonly templates: string
}

export interface PutTask {
  readonly printing: Printing
  readonly files: readonly FileToPut[]
}

export interface FileToPut extends Spot {
  readonly content: FileContent | PageToPrint
}

export interface PageToPrint extends Unprinted<PageSubject> {
  /** The compiled body, with its marks; empty for a page that has none. */
  readonly html: string
}

export interface PutFile {
  readonly result: PutResult
  /** Of the file as we left it. */
  readonly stamp: FileStamp | undefined
}

/** The results are in the order of the files. Throws an `Error` that names the file when the disk fails. */
export async function putBatch({ files, printing }: PutTask): Promise<readonly PutFile[]> {
  const print = await printerFor(printing)
  return files.map(({ content, ...spot }) => {
    const result = putFile(spot, printed(content, print))
    return { result, stamp: stampAt(spot.file) }
  })
}

/** The bytes of a file, or where they are. */
export async function contentOf(content: FileToPut['content'], printing: Printing): Promise<FileContent> {
  return printed(content, await printerFor(printing))
}

function printed(content: FileToPut['content'], print: PrintPage): FileContent {
  return isPrinted(content) ? content : print(content.page, content.html)
}

async function printerFor({ imprint, templates }: Printing): Promise<PrintPage> {
  return printPage(imprint, await drawPageOf(templates))
}
