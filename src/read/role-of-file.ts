import { ledgerFile } from '../model/ledger.ts'
import { mediaType } from '../model/media-type.ts'
import { siteFile } from '../model/site-settings.ts'
import type { FolderEntry } from './walk-folder.ts'

export type FileRole = 'ignored' | 'ledger' | 'media' | 'settings' | 'source' | 'stranger'

/** What a file is to the site, by its name and folder alone. */
export function roleOfFile({ path, readable }: Pick<FolderEntry, 'path' | 'readable'>): FileRole {
  if (isLeftBehind(path)) return 'ignored'
  if (!readable) return 'stranger'
  if (path === siteFile) return 'settings'
  if (path === ledgerFile) return 'ledger'
  if (path.startsWith('media/')) return 'media'
  if (!path.startsWith('news/') && !path.startsWith('pages/')) return 'stranger'
  const { kind, extension } = mediaType(path)
  if (extension === 'md') return 'source'
  // A text among articles is one more likely than an attachment.
  return kind === 'other' || extension === 'txt' ? 'stranger' : 'media'
}

/** Hidden files, and those that systems and editors make for themselves. */
function isLeftBehind(path: string): boolean {
  return path.split('/').some((name) => /^\.|^~\$|~$|\.sw[a-p]$|^(?:desktop\.ini|thumbs\.db)$/i.test(name))
}
