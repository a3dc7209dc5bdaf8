/** `bantin list`: where the articles stand in their lives, one a line. */
import { join } from 'node:path'
import { buildSite } from '../../build-site.ts'
import { localDateTime } from '../../locale/local-time.ts'
import { type ArticleLife, wordsOf } from '../../model/article-life.ts'
import type { BuildReport } from '../../model/build-report.ts'
import { isError } from '../../model/diagnostic.ts'
import type { Language } from '../../model/language.ts'
import type { ExitCode } from '../exit-code.ts'
import { listFile } from '../list-file.ts'
import { outFolder } from '../out-folder.ts'
import { ownFiles } from '../own-files.ts'
import { type Phrases, phrasesIn } from '../phrases/phrases-in.ts'
import type { ListArticles } from '../request.ts'
import { siteFolder } from '../site-folder.ts'
import type { Surroundings } from '../surroundings.ts'

/** Ends with 1 when articles have errors: those are not in the list. */
export async function runList(
  request: ListArticles,
  surroundings: Surroundings,
  spoken: Language,
): Promise<ExitCode> {
  const { print, remark, applicant, runtime, cores } = surroundings
  const site = siteFolder(request.site, surroundings)
  const out = outFolder(undefined, site, surroundings)
  const report = await buildSite({
    siteFolder: site,
    outFolder: out,
    listFile: listFile(out, site),
    ...ownFiles(site),
    now: request.now ?? surroundings.now(),
    preview: false,
    keepGoing: false,
    prune: false,
    clean: false,
    ledger: 'leave',
    dryRun: true,
    applicant,
    runtime,
    jobs: cores,
  })
  const { list } = phrasesIn(request.lang ?? report.locale ?? spoken)
  const wanted = report.lives.filter(
    (life) => request.state === undefined || wordsOf(life).includes(request.state),
  )
  for (const life of wanted) print(lineOf(life, report, list))
  if (wanted.length === 0) remark(list.none)
  if (!report.diagnostics.some(isError)) return 0
  remark(list.incomplete)
  return 1
}

/** `k7m39  2018-09-28T16:30+07:00  đã đăng, đã đính chính  content/news/2018/mot-cua.md  Một cửa` */
function lineOf(life: ArticleLife, { zone }: BuildReport, { states }: Phrases['list']): string {
  const { id, file, title, published } = life
  return [
    id,
    localDateTime(published, zone),
    wordsOf(life)
      .map((word) => states[word])
      .join(', '),
    join('content', file),
    title,
  ].join('  ')
}
