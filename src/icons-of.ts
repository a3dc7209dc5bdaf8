/** The icons of a site's emblem, drawn once for each emblem. */
import { digestOf } from './engine/digest.ts'
import type { Memory } from './engine/memory.ts'
import type { Icon } from './model/icon.ts'
import type { Site } from './model/site.ts'
import { drawIcons } from './picture/draw-icons.ts'
import { readBytes } from './read/read-source.ts'
import type { SiteOnDisk } from './site-on-disk.ts'

interface IconMeans extends Pick<SiteOnDisk, 'version'> {
  readonly memory: Memory
}

export async function iconsOf(
  { emblem, media }: Pick<Site, 'emblem' | 'media'>,
  { memory, version }: IconMeans,
): Promise<readonly Icon[]> {
  const found = media.find(({ path }) => path === emblem.path)
  if (found === undefined) return []
  const bytes = readBytes(found.file)
  const key = digestOf('icons', version, bytes)
  const known = memory.recall(key)
  if (known !== undefined) return JSON.parse(known.toString()).map(fromText)
  const icons = await drawIcons(bytes)
  memory.remember(key, JSON.stringify(icons.map(toText)))
  return icons
}

interface IconText extends Pick<Icon, 'size'> {
  readonly png: string
}

function toText({ size, bytes }: Icon): IconText {
  return { size, png: Buffer.from(bytes).toString('base64') }
}

function fromText({ size, png }: IconText): Icon {
  return { size, bytes: Buffer.from(png, 'base64') }
}
