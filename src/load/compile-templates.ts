/**
 * Templates to code: TSX becomes one ES module, as text that can be hashed, handed to a worker and imported.
 */
import { bundle } from './bundle.ts'
import { templateFolders } from './template-folders.ts'

/** The same templates give the same text on every machine. */
export function compileTemplates(siteFolder: string): Promise<string> {
  return bundle(templateFolders(siteFolder), 'draw-page.tsx', {
    conditions: ['import'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    mainFields: ['module', 'main'],
    minifyWhitespace: true,
    platform: 'neutral',
    target: 'node20',
  })
}
