/** How a tool wants the same articles written down: files, as path below the site's folder and text. */
import type { CorpusArticle } from './make-corpus.ts'

export interface TextFile {
  readonly path: string
  readonly text: string
}

export interface Form {
  readonly article: (article: CorpusArticle) => TextFile
  /** What the site needs besides articles. */
  readonly site: () => readonly TextFile[]
  /** Folder of this repository with the rest of the site: configuration, templates. */
  readonly rest?: string
  /** The template with the foot of every page: where it is read, and where the site has it. */
  readonly footer: { readonly from: string; readonly to: string }
}

export const siteTitle = 'Cổng tin thành phố Bến Nước'
export const siteDescription =
  'Tin hoạt động của các sở, phường, xã. Thành phố và mọi con số ở đây là bịa, để đo tốc độ.'
export const siteUrl = 'https://bennuoc.example'

export const emblem = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 96 96"><circle cx="48" cy="48" r="44" fill="#9d1b1f"/><path d="M20 60h56v6H20z" fill="#fff"/></svg>
`

/** Front matter and body; a JSON value is a YAML value too. */
export function withFrontMatter(fields: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${body}`
}

/** The body with its figures as plain words, for tools that have no metrics. */
export function spelledOut({ body, metrics }: Pick<CorpusArticle, 'body' | 'metrics'>): string {
  const words = new Map(metrics.map(({ id, value, unit }) => [id, `${grouped(value)}\u00a0${unit}`]))
  return body.replace(/\{figure:([a-z-]+)\}/g, (whole, id: string) => words.get(id) ?? whole)
}

export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.')
}
