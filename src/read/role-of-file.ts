import { siteFile } from '../model/site-settings.ts'
import type { FoundFile } from './walk-folder.ts'

export type FileRole = 'ignored' | 'media' | 'settings' | 'source' | 'stranger'

/** What may lie beside an article and be published as it is. */
const mediaTypes = new Set(
  [
    'avif bmp gif heic jpeg jpg png svg tif tiff webp',
    'm4v mov mp4 ogv webm srt vtt',
    'aac flac m4a mp3 oga ogg opus wav',
    'doc docx epub odg odp ods odt pdf ppt pptx rtf xls xlsx',
    '7z gz rar tar zip',
    'csv geojson json kml tsv xml',
  ].flatMap((types) => types.split(' ')),
)

/** What a file is to the site, by its name and folder alone. */
export function roleOfFile({ path, readable }: Pick<FoundFile, 'path' | 'readable'>): FileRole {
  if (isLeftBehind(path)) return 'ignored'
  if (!readable) return 'stranger'
  if (path === siteFile) return 'settings'
  if (path.startsWith('media/')) return 'media'
  if (!path.startsWith('news/') && !path.startsWith('pages/')) return 'stranger'
  const type = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  if (type === 'md') return 'source'
  return mediaTypes.has(type) ? 'media' : 'stranger'
}

/** Hidden files, and those that systems and editors make for themselves. */
function isLeftBehind(path: string): boolean {
  return path.split('/').some((name) => /^\.|^~\$|~$|\.sw[a-p]$|^(?:desktop\.ini|thumbs\.db)$/i.test(name))
}
