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
    'ics',
    'json',
    'kml',
    'odp',
    'ods',
    'odt',
    'pdf',
    'ppt',
    'pptx',
    'rar',
    'rtf',
    'txt',
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
