/** Writes the corpus and what a tool needs with it into a folder. */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { TextFile } from './form.ts'
import { makeArticle } from './make-corpus.ts'
import type { Tool } from './tools.ts'

export function layOutSite({ form, modules }: Tool, folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  if (form.rest) {
    cpSync(form.rest, folder, { recursive: true, filter: (file) => basename(file) !== 'node_modules' })
  }
  if (modules) symlinkSync(modules, join(folder, 'node_modules'))
  for (const file of form.site()) writeText(file, folder)
  for (let at = 0; at < count; at += 1) writeText(form.article(makeArticle(at, count)), folder)
}

export function writeText({ path, text }: TextFile, folder: string): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
