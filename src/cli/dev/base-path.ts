/** What precedes every address of a site, followed while site.yaml is edited. */
import { join } from 'node:path'
import { outlineSite } from '../../outline-site.ts'

export interface BasePath {
  /** Empty, or `/tin-tuc`; as it was while site.yaml has errors. */
  readonly now: () => string
  /** Tells which file was changed. */
  readonly changed: (path: string) => void
  /** Reads site.yaml if it was changed. */
  readonly look: () => Promise<void>
}

/** `site`: absolute. */
export function basePath(site: string): BasePath {
  const settingsFile = join(site, 'content', 'site.yaml')
  let base = ''
  let isKnown = false
  return {
    now: () => base,
    changed(path) {
      if (path === settingsFile) isKnown = false
    },
    async look() {
      if (isKnown) return
      isKnown = true
      const outline = await outlineSite(site).catch((thrown) => {
        isKnown = false
        throw thrown
      })
      const { settings } = outline.value
      if (settings) base = new URL(settings.url).pathname.replace(/\/$/, '')
    },
  }
}
