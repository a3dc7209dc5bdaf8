/** Renders with templates that draw nothing: the text of a page is its model. */
import { holeMark } from '../../src/model/hole-mark.ts'
import { iconSizes } from '../../src/model/icon.ts'
import type { Look } from '../../src/model/look.ts'
import { isPage, type OutputFile } from '../../src/model/output-file.ts'
import type { PageKind, PageModel } from '../../src/model/page-model.ts'
import { filePath } from '../../src/model/place.ts'
import type { Site } from '../../src/model/site.ts'
import type { PageSubject } from '../../src/render/page-subject.ts'
import { printPage } from '../../src/render/print-page.ts'
import { type Rendering, renderSite } from '../../src/render/render-site.ts'

type ModelOf<K extends PageKind> = Extract<PageModel, { kind: K }>

const names = [
  'style.css',
  'script.js',
  'search.js',
  'search-worker.js',
  'font.woff2',
  ...iconSizes.map((size) => `icon-${size}.png`),
]

export const plainLook: Pick<Look, 'assets' | 'files' | 'scripts'> = {
  assets: {
    style: '/assets/style.css',
    script: '/assets/script.js',
    preloads: ['/assets/font.woff2'],
    icons: iconSizes.map((size) => ({ size, href: `/assets/icon-${size}.png` })),
  },
  files: names.map((name) => ({
    path: filePath(`assets/${name}`),
    source: filePath('site.yaml'),
    links: [],
    content: name,
  })),
  scripts: { search: '/assets/search.js', searchWorker: '/assets/search-worker.js' },
}

export function rendered(site: Site): Rendering {
  return renderSite(site, plainLook)
}

export function outputAt(site: Site, path: string): OutputFile<PageSubject> {
  const output = rendered(site).outputs.find((file) => file.path === path)
  if (output === undefined) throw new Error(`There is no ${path}.`)
  return output
}

/** The text of an output; `html` is the compiled body of a page that has one. */
export function textOf(
  { content }: OutputFile<PageSubject>,
  { imprint }: Rendering,
  html: string = bodyWithHoles(content),
): string {
  if (!isPage(content)) return String(content)
  return printPage(imprint, (model) => JSON.stringify(model))(content.page, html)
}

export function textAt(site: Site, path: string, html?: string): string {
  return textOf(outputAt(site, path), rendered(site), html)
}

/** The model of the page at `path`, which must be of that kind. */
export function modelAt<K extends PageKind>(site: Site, kind: K, path: string, html?: string): ModelOf<K> {
  const model: PageModel = JSON.parse(textAt(site, path, html))
  if (model.kind !== kind) throw new Error(`${path} is a page of kind ${model.kind}.`)
  return model as ModelOf<K>
}

/** The mark of a hole. */
export function hole(number: number): string {
  return `${holeMark}${number}${holeMark}`
}

/** A body that shows every part there is. */
function bodyWithHoles(content: OutputFile<PageSubject>['content']): string {
  const parts = isPage(content) && 'parts' in content.page ? content.page.parts : []
  return `<p>Chữ.</p>${parts.map((_, number) => hole(number)).join('')}`
}
