import { slugOf } from '../../locale/slug.ts'
import { diagnose } from '../../model/diagnostic.ts'
import { startOf } from '../../model/place.ts'
import { fileName } from '../file-name.ts'
import type { Rule } from '../rule.ts'
import { valueAt } from '../value-at.ts'

/** The file's name, where nothing better is said, has letters or digits that an address can keep. */
export const emptySlug: Rule = ({ document }) => {
  const { frontMatter, path } = document
  const name = fileName(path)
  if (!frontMatter || valueAt(frontMatter.data, ['slug']) !== undefined || slugOf(name) !== undefined)
    return []
  return [diagnose('address/empty-slug', startOf(path), { name })]
}
