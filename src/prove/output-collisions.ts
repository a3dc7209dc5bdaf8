import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import type { OutputFile } from '../model/output-file.ts'
import { foldersOf, onAnyDisk, type Place, startOf } from '../model/place.ts'

/**
 * Files that cannot lie side by side: two at one path, two that only case or the form of accents tells apart,
 * a file where another needs a folder.
 */
export function outputCollisions(outputs: readonly OutputFile[]): readonly Diagnostic[] {
  const files = new Map<string, OutputFile>()
  const diagnostics: Diagnostic[] = []
  for (const output of outputs) {
    const key = onAnyDisk(output.path)
    const first = files.get(key)
    if (first === undefined) files.set(key, output)
    else diagnostics.push(collision(first, output))
  }
  for (const output of files.values()) {
    for (const folder of foldersOf(onAnyDisk(output.path))) {
      const file = files.get(folder)
      if (file)
        diagnostics.push(
          diagnose('output/collision', [startOf(output.source), ...related(file)], { path: file.path }),
        )
    }
  }
  return diagnostics
}

function collision(first: OutputFile, later: OutputFile): Diagnostic {
  const place = startOf(later.source)
  return first.path === later.path
    ? diagnose('output/collision', [place, ...related(first)], { path: later.path })
    : diagnose('output/case-collision', [place, ...related(first)], { path: later.path, other: first.path })
}

function related({ source }: OutputFile): readonly Place[] {
  return [startOf(source)]
}
