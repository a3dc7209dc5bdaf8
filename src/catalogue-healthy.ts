/** The way from checked files to a site: what their images are, then the catalogue. */
import pMap from 'p-map'
import type { CatalogueInput } from './catalogue/catalogue-input.ts'
import { catalogueSite } from './catalogue/catalogue-site.ts'
import { picturesNeeded } from './catalogue/pictures-needed.ts'
import { type Digest, digestOf } from './engine/digest.ts'
import { isSettled } from './engine/file-stamp.ts'
import type { Memory } from './engine/memory.ts'
import { isError, type Outcome } from './model/diagnostic.ts'
import { ledgerFile } from './model/ledger.ts'
import type { Picture, PictureFault } from './model/picture.ts'
import type { Site } from './model/site.ts'
import { siteFile } from './model/site-settings.ts'
import type { MediaFile } from './model/source.ts'
import { describePicture } from './picture/describe-picture.ts'
import { readBytes } from './read/read-source.ts'
import type { SiteOnDisk } from './site-on-disk.ts'

/** What it takes to look at a picture only once. */
export interface PictureMeans extends Pick<SiteOnDisk, 'began' | 'stamps' | 'version'> {
  readonly memory: Memory
}

/** Enough to keep the image library's threads busy, few enough that their buffers stay small. */
const picturesAtOnce = 8

/**
 * Catalogues the files. With `keepGoing`, those in which the catalogue finds errors are left out, and the others
 * catalogued again, until what is left has none.
 */
export async function catalogueHealthy(
  input: Omit<CatalogueInput, 'pictures'>,
  keepGoing: boolean,
  means: PictureMeans,
): Promise<Outcome<Site>> {
  const needed = picturesNeeded(input)
  const describe = (file: MediaFile) => describeOnce(file, means)
  const pictures = await pMap(needed, describe, { concurrency: picturesAtOnce })
  return withoutFaulty(
    { ...input, pictures: new Map(needed.map(({ path }, at) => [path, pictures[at] ?? unreadable])) },
    keepGoing,
  )
}

/** Describes the picture, unless an earlier build has: the disk says that the file is still the same, or its bytes do. */
async function describeOnce(file: MediaFile, means: PictureMeans): Promise<Picture | PictureFault> {
  const { memory, stamps, began, version } = means
  const stamp = stamps.get(file.location)
  const byBytes = () => {
    const bytes = readBytes(file)
    const key = digestOf('picture', version, file.path, bytes)
    return remembered(key, memory, () => describePicture(file.path, bytes))
  }
  if (stamp === undefined || !isSettled(stamp, began)) return byBytes()
  return remembered(digestOf('picture', version, file.path, JSON.stringify(stamp)), memory, byBytes)
}

async function remembered<T>(key: Digest, memory: Memory, find: () => Promise<T>): Promise<T> {
  const known = memory.recall(key)
  if (known !== undefined) return JSON.parse(known.toString())
  const found = await find()
  memory.remember(key, JSON.stringify(found))
  return found
}

const unreadable = { fault: 'unreadable' } as const

function withoutFaulty(input: CatalogueInput, keepGoing: boolean): Outcome<Site> {
  const outcome = catalogueSite(input)
  if (!keepGoing) return outcome
  const faulty = new Set(outcome.diagnostics.filter(isError).map(({ place }) => place.file))
  // To leave it out would mend nothing.
  faulty.delete(ledgerFile)
  if (faulty.size === 0 || faulty.has(siteFile)) return outcome

  const isHealthy = ({ file }: { readonly file: typeof siteFile }) => !faulty.has(file)
  const rest = withoutFaulty(
    {
      ...input,
      articles: input.articles.filter(isHealthy),
      pages: input.pages.filter(isHealthy),
      broken: [...input.broken, ...faulty],
      brokenIds: [
        ...input.brokenIds,
        ...input.articles.filter((each) => !isHealthy(each)).map(({ id }) => id),
      ],
    },
    keepGoing,
  )
  const ofFaulty = outcome.diagnostics.filter(({ place }) => faulty.has(place.file))
  return { value: rest.value, diagnostics: [...ofFaulty, ...rest.diagnostics] }
}
