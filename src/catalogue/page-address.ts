import { slugOf } from '../locale/slug.ts'
import { type UrlPath, urlPath } from '../model/address.ts'
import { type Diagnostic, diagnose, type Outcome } from '../model/diagnostic.ts'
import { type FilePath, startOf } from '../model/place.ts'

/** The address of a plain page is its path: `pages/gioi-thieu.md` is at `/gioi-thieu/`, `pages/lien-he/index.md` at `/lien-he/`. */
export function pageAddress(file: FilePath): Outcome<UrlPath> {
  const names = file
    .replace(/^pages\//, '')
    .replace(/(?:^|\/)index\.md$|\.md$/i, '')
    .split('/')
    .filter(Boolean)
  const diagnostics = names
    .filter((name) => slugOf(name) === undefined)
    .map((name): Diagnostic => diagnose('address/empty-slug', startOf(file), { name }))
  return { value: urlPath(...names.map((name) => slugOf(name) ?? name)), diagnostics }
}
