/**
 * The files of figures beside each article, and for the whole site one a year with a description of them all.
 *
 * A new article brings its own files and changes those of its year; the description changes with a new year only.
 */
import type { UrlPath } from '../../model/address.ts'
import type { OutputFile } from '../../model/output-file.ts'
import type { FilePath } from '../../model/place.ts'
import type { PublishedArticle } from '../../model/site.ts'
import { siteFile } from '../../model/site-settings.ts'
import type { Edition } from '../edition.ts'
import { onceForEach } from '../once-for-each.ts'
import { outputPath } from '../output-path.ts'
import { articleFigures } from './article-figures.ts'
import { articleDataAddress, yearDataAddress } from './data-addresses.ts'
import type { DataFileSubject } from './data-file.ts'
import { dataFormats, tableFormats } from './data-formats.ts'
import { dataPackage } from './data-package.ts'
import { figuresByYear } from './figures-by-year.ts'

export function figuresFiles(edition: Edition): readonly OutputFile<DataFileSubject>[] {
  const { site, addresses, locale } = edition
  const figuresOf = onceForEach((article: PublishedArticle) => articleFigures(article, addresses))
  // A page that says that it was withdrawn still has its figures beside it; nothing else counts them.
  const articles = [...site.articles, ...site.retired].filter(({ metrics }) => metrics.length > 0)
  const years = figuresByYear(site)
  return [
    ...articles.flatMap((article) =>
      dataFormats(site.settings).map((format) =>
        file(articleDataAddress(article.address, format, locale.paths), article.file, {
          kind: 'data-file',
          format,
          articles: [figuresOf(article)],
        }),
      ),
    ),
    ...[...years].flatMap(([year, ofYear]) =>
      tableFormats(site.settings).map((format) =>
        file(yearDataAddress(year, format, locale.paths), siteFile, {
          kind: 'data-file',
          format,
          articles: ofYear.map(figuresOf),
        }),
      ),
    ),
    ...(years.size > 0 ? [dataPackage([...years.keys()], edition)] : []),
  ]
}

function file(address: UrlPath, source: FilePath, page: DataFileSubject): OutputFile<DataFileSubject> {
  return { path: outputPath(address), source, links: [], content: { page } }
}
