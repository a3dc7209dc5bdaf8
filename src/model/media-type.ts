/** What kind of file a path names. The extension decides, as it does for the servers that send the file. */
export type MediaKind = 'image' | 'video' | 'audio' | 'document' | 'other'

export interface MediaType {
  readonly kind: MediaKind
  /** Lower case, without the dot; empty when there is none. */
  readonly extension: string
}

const extensions: Readonly<Record<Exclude<MediaKind, 'other'>, readonly string[]>> = {
  // Some of these no browser shows; as images they get a diagnostic that says so.
  image: ['avif', 'bmp', 'gif', 'heic', 'jpeg', 'jpg', 'png', 'svg', 'tif', 'tiff', 'webp'],
  video: ['m4v', 'mov', 'mp4', 'ogv', 'webm'],
  audio: ['aac', 'flac', 'm4a', 'mp3', 'oga', 'ogg', 'opus', 'wav'],
  document: [
    '7z',
    'csv',
    'doc',
    'docx',
    'epub',
    'geojson',
    'gz',
    'ics',
    'json',
    'kml',
    'odg',
    'odp',
    'ods',
    'odt',
    'pdf',
    'ppt',
    'pptx',
    'rar',
    'rtf',
    'srt',
    'tar',
    'tsv',
    'txt',
    'vtt',
    'xls',
    'xlsx',
    'xml',
    'zip',
  ],
}

const kinds: ReadonlyMap<string, MediaKind> = new Map(
  Object.entries(extensions).flatMap(([kind, names]) => names.map((name) => [name, kind as MediaKind])),
)

/** @param path A path or an address without query and fragment. */
export function mediaType(path: string): MediaType {
  const extension = /[^/]\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  return { kind: kinds.get(extension) ?? 'other', extension }
}

const runByBrowsers: ReadonlySet<string> = new Set([
  'htm',
  'html',
  'js',
  'mht',
  'mhtml',
  'mjs',
  'shtml',
  'svgz',
  'swf',
  'xht',
  'xhtml',
  'xsl',
  'xslt',
])

/** Whether a browser that opens the file by its address runs what is in it, in the name of the site. */
export function isRunByBrowsers(path: string): boolean {
  return runByBrowsers.has(mediaType(path).extension)
}

/** Whether the file is a drawing, SVG, which may hold script. */
export function isDrawing(path: string): boolean {
  return mediaType(path).extension === 'svg'
}
