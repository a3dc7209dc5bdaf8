/**
 * An esbuild plugin that makes a site's own templates hide ours, and lets both stand on one Preact.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import { packageRoot } from './package-root.ts'
import { pathInFolders, type TemplateFolders, templateFile } from './template-folders.ts'

const resolvedByUs = { byUs: true }

export function preferOwnFiles(folders: TemplateFolders): Plugin {
  return {
    name: 'prefer-own-files',
    setup({ onResolve, resolve: resolveAsUsual }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
        const inside = pathInFolders(folders, resolve(resolveDir, path))
        if (inside === undefined) return undefined
        const file = templateFile(folders, inside)
        return existsSync(file) ? { path: file } : undefined
      })
      // A site need not have packages of its own, and elements of two Preacts would not understand each other.
      onResolve(
        { filter: /^(?:minisearch|preact(?:-render-to-string)?)(\/|$)/ },
        ({ path, kind, pluginData }) =>
          pluginData === resolvedByUs
            ? undefined
            : resolveAsUsual(path, { kind, resolveDir: packageRoot, pluginData: resolvedByUs }),
      )
    },
  }
}
