/** Renders with a look that draws nothing: what a page's content would be is its model. */
import type { Look } from '../../src/model/look.ts'
import type { OutputFile } from '../../src/model/output-file.ts'
import type { PageKind, PageModel } from '../../src/model/page-model.ts'
import { filePath } from '../../src/model/place.ts'
import type { Site } from '../../src/model/site.ts'
import { renderSite } from '../../src/render/render-site.ts'

type ModelOf<K extends PageKind> = Extract<PageModel, { kind: K }>

const names = ['style.css', 'script.js', 'font.woff2']

export const plainLook: Look = {
  draw: (model) => JSON.stringify(model),
  assets: { style: '/assets/style.css', script: '/assets/script.js', preloads: ['/assets/font.woff2'] },
  files: names.map((name) => ({
    path: filePath(`assets/${name}`),
    source: filePath('site.yaml'),
    links: [],
    content: () => name,
  })),
}

export function outputAt(site: Site, path: string): OutputFile {
  const output = renderSite(site, plainLook).find((file) => file.path === path)
  if (output === undefined) throw new Error(`There is no ${path}.`)
  return output
}

export function textAt(site: Site, path: string): string {
  return String(outputAt(site, path).content())
}

/** The model of the page at `path`, which must be of that kind. */
export function modelAt<K extends PageKind>(site: Site, kind: K, path: string): ModelOf<K> {
  const model: PageModel = JSON.parse(textAt(site, path))
  if (model.kind !== kind) throw new Error(`${path} is a page of kind ${model.kind}.`)
  return model as ModelOf<K>
}
