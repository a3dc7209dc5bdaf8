/** Prints some pages and puts them in their places, in whatever thread. */
import { type FileStamp, stampAt } from '../engine/file-stamp.ts'
import { stopwatch } from '../engine/stopwatch.ts'
import { drawPageOf } from '../load/draw-page-of.ts'
import { type Compressed, type FileContent, isPrinted, type Unprinted } from '../model/output-file.ts'
import type { TimedWork, Times } from '../model/times.ts'
import type { Imprint } from '../render/imprint.ts'
import type { PageSubject } from '../render/page-subject.ts'
import { type PrintPage, printPage } from '../render/print-page.ts'
import { type PutResult, putFile, type Spot } from '../write/put-file.ts'
import { compress } from './compress.ts'

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
  readonly content: FileContent | PageToPrint | ToCompress
}

export interface PageToPrint extends Unprinted<PageSubject> {
  /** The compiled body, with its marks; empty for a page that has none. */
  readonly html: string
}

export interface ToCompress extends Compressed<PageSubject> {
  readonly of: FileContent | PageToPrint
}

export interface PutFile {
  readonly result: PutResult
  /** Of the file as we left it. */
  readonly stamp: FileStamp | undefined
}

export interface PutBatch {
  /** In the order of the files. */
  readonly files: readonly PutFile[]
  readonly times: Times
}

/** Throws an `Error` that names the file when the disk fails. */
export async function putBatch({ files, printing }: PutTask): Promise<PutBatch> {
  const print = await printerFor(printing)
  const { timed, times } = stopwatch()
  const putOne = ({ content, ...spot }: FileToPut): PutFile => {
    const bytes = isPrinted(content) ? content : timed(workOn(content), () => printed(content, print))
    const result = timed('write/put', () => putFile(spot, bytes))
    return { result, stamp: stampAt(spot.file) }
  }
  return { files: files.map(putOne), times: times() }
}

/** The bytes of a file, or where they are. */
export async function contentOf(content: FileToPut['content'], printing: Printing): Promise<FileContent> {
  return printed(content, await printerFor(printing))
}

function printed(content: FileToPut['content'], print: PrintPage): FileContent {
  if (isPrinted(content)) return content
  return 'compress' in content
    ? compress(printed(content.of, print), content.compress)
    : print(content.page, content.html)
}

function workOn(content: PageToPrint | ToCompress): TimedWork {
  return 'compress' in content ? 'write/compress' : `write/page-${content.page.kind}`
}

async function printerFor({ imprint, templates }: Printing): Promise<PrintPage> {
  return printPage(imprint, await drawPageOf(templates))
}
