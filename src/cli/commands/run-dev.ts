/** `bantin dev`: the site while it is written, drafts too, built and shown again whenever a file is saved. */

import type { Language } from '../../model/language.ts'
import { announcer } from '../dev/announcer.ts'
import { basePath } from '../dev/base-path.ts'
import { buildPatiently } from '../dev/build-patiently.ts'
import { devAnswers } from '../dev/dev-answers.ts'
import { loadDevAssets } from '../dev/dev-assets.ts'
import { devRequest } from '../dev/dev-request.ts'
import { oneAtATime } from '../dev/one-at-a-time.ts'
import { spokesman } from '../dev/spokesman.ts'
import { watchSite } from '../dev/watch-site.ts'
import { withDevScript } from '../dev/with-dev-script.ts'
import type { ExitCode } from '../exit-code.ts'
import { explain } from '../explain.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { silentProgress, terminalProgress } from '../printing/progress.ts'
import type { DevelopSite } from '../request.ts'
import { serveFolder } from '../serve-folder.ts'
import { siteFolder } from '../site-folder.ts'
import type { Surroundings } from '../surroundings.ts'
import { portsFor, usualPort } from '../usual-ports.ts'

/** Long enough for a program that saves several files, too short to be noticed. */
const pauseMs = 30

export async function runDev(
  request: DevelopSite,
  surroundings: Surroundings,
  spoken: Language,
): Promise<ExitCode> {
  const { milliseconds, print, remark } = surroundings
  const interrupted = surroundings.interrupted()
  const site = siteFolder(request.site, surroundings)
  const base = basePath(site)
  const stop = new AbortController()
  const { announce, listen } = announcer()
  const voice = spokesman(
    { site, announce, ...(request.lang && { lang: request.lang }), spoken },
    surroundings,
  )
  const phrases = () => phrasesIn(voice.language())

  let progress = surroundings.terminal ? terminalProgress(phrases(), surroundings) : silentProgress
  // Later builds are over before a bar could be read.
  const endProgress = () => {
    progress.end()
    progress = silentProgress
  }
  const builds = oneAtATime(async () => {
    const start = milliseconds()
    try {
      await base.look()
      const asked = devRequest(request, site, surroundings)
      const report = await buildPatiently(
        { ...asked, onProgress: progress.advance },
        { onWait: () => remark(phrases().dev.waiting), signal: stop.signal },
      ).finally(endProgress)
      voice.report(report, milliseconds() - start)
    } catch (thrown) {
      if (!stop.signal.aborted) voice.fail(thrown)
    }
  }, pauseMs)

  const server = await serveFolder({
    folder: devRequest(request, site, surroundings).outFolder,
    base: base.now,
    ports: portsFor(request),
    answer: devAnswers(await loadDevAssets(), { announce, listen }),
    alterPage: (html) => withDevScript(html, voice.edition()),
  })
  const endWatch = await watchSite(site, {
    onChange: (path) => {
      base.changed(path)
      void builds.ask()
    },
    onError: (error) => explain(error, surroundings, voice.language()),
  })
  await Promise.race([builds.ask(), interrupted])
  if (request.port === undefined && server.port !== usualPort) {
    remark(phrases().serve.otherPort({ wanted: usualPort, taken: server.port }))
  }
  print(phrases().dev.ready({ url: `http://localhost:${server.port}${base.now()}/` }))
  remark(phrases().serve.stop)
  await interrupted

  stop.abort()
  await Promise.all([endWatch(), builds.end(), server.close()])
  return 0
}
