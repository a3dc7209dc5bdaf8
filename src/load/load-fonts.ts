/**
 * Be Vietnam Pro, served by the site itself: no reader's visit is told to a font service.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { type Asset, asset } from './asset.ts'

export interface Fonts {
  /** The `@font-face` rules; addresses in them are relative to the style sheet. */
  readonly rules: string
  /** The two files that every Vietnamese page needs for its running text. */
  readonly preloads: readonly string[]
  /** The fonts and their licence. */
  readonly assets: readonly Asset[]
}

interface Face {
  readonly weight: number
  readonly style: 'normal' | 'italic'
  readonly subset: (typeof subsets)[number]
}

// The last rule whose range holds a letter serves it. `latin-ext` comes first: it holds ă, đ, ơ and ư too, and
// would be fetched for every Vietnamese page if it came after the subset made for them.
const subsets = ['latin-ext', 'vietnamese', 'latin'] as const

const cuts = [
  { weight: 400, style: 'normal' },
  { weight: 600, style: 'normal' },
  { weight: 400, style: 'italic' },
] as const

export async function loadFonts(): Promise<Fonts> {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json'))
  const ranges: Record<string, string> = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8'))
  const faces = await Promise.all(
    cuts
      .flatMap((cut) => subsets.map((subset): Face => ({ ...cut, subset })))
      .map(async (face) => ({ ...face, font: await loadFont(folder, face) })),
  )
  const licence = asset('be-vietnam-pro-licence.txt', await readFile(join(folder, 'LICENSE'), 'utf8'))
  return {
    rules: faces.map(({ font, ...face }) => faceRule(face, font, ranges[face.subset])).join('\n'),
    preloads: faces.filter(isNeededFirst).map(({ font }) => font.href),
    assets: [...faces.map(({ font }) => font), licence],
  }
}

async function loadFont(folder: string, { weight, style, subset }: Face): Promise<Asset> {
  const name = `be-vietnam-pro-${subset}-${weight}-${style}.woff2`
  return asset(name, await readFile(join(folder, 'files', name)))
}

function faceRule({ weight, style }: Face, font: Asset, range: string | undefined): string {
  return `@font-face {
  font-family: "Be Vietnam Pro";
  font-weight: ${weight};
  font-style: ${style};
  font-display: swap;
  src: url(${basename(font.href)}) format("woff2");
  unicode-range: ${range};
}`
}

function isNeededFirst({ weight, style, subset }: Face): boolean {
  return weight === 400 && style === 'normal' && subset !== 'latin-ext'
}
