/**
 * The files of figures beside each article, and for the whole site one a year with a description of them all.
 *
 * A new article brings its own files and changes those of its year; the description changes with a new year only.
 */
import type { UrlPath } from '../../model/address.ts'
import { groupBy } from '../../model/group-by.ts'
import type { OutputFile } from '../../model/output-file.ts'
import { type FilePath, filePath } from '../../model/place.ts'
import type { PublishedArticle } from '../../model/site.ts'
import { siteFile } from '../../model/site-settings.ts'
import type { Edition } from '../edition.ts'
import { onceForEach } from '../once-for-each.ts'
import { standingArticles } from '../standing-articles.ts'
import { articleFigures } from './article-figures.ts'
import { articleDataAddress, yearDataAddress } from './data-addresses.ts'
import type { DataFileSubject } from './data-file.ts'
import { dataFormats, tableFormats } from './data-formats.ts'
import { dataPackage } from './data-package.ts'

export function figuresFiles(edition: Edition): readonly OutputFile<DataFileSubject>[] {
  const { site, addresses, locale } = edition
  const figuresOf = onceForEach((article: PublishedArticle) => articleFigures(article, addresses))
  const entriesOf = (articles: readonly PublishedArticle[]) =>
    articles
      .filter(({ metrics }) => metrics.length > 0)
      .map((article) => ({ article, figures: figuresOf(article) }))
  // A page that says that it was withdrawn still has its figures beside it; nothing else counts them.
  const entries = entriesOf([...site.articles, ...site.retired])
  const years = groupBy(entriesOf(standingArticles(site)), ({ article }) => yearOf(article))
  return [
    ...entries.flatMap(({ article, figures }) =>
      dataFormats(site.settings).map((format) =>
        file(articleDataAddress(article.address, format, locale.paths), article.file, {
          kind: 'data-file',
          format,
          articles: [figures],
        }),
      ),
    ),
    ...[...years].flatMap(([year, ofYear]) =>
      tableFormats(site.settings).map((format) =>
        file(yearDataAddress(year, format, locale.paths), siteFile, {
          kind: 'data-file',
          format,
          articles: ofYear.map(({ figures }) => figures),
        }),
      ),
    ),
    ...(years.size > 0 ? [dataPackage([...years.keys()], edition)] : []),
  ]
}

function yearOf({ day }: PublishedArticle): string {
  return day.slice(0, 4)
}

function file(address: UrlPath, source: FilePath, page: DataFileSubject): OutputFile<DataFileSubject> {
  return { path: filePath(address.slice(1)), source, links: [], content: { page } }
}
