/** Says where the time of a build went, as a table. */

import type { Language } from '../../model/language.ts'
import type { Times } from '../../model/times.ts'
import { figure } from '../phrases/counted.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'

const nameWidth = 26
const numberWidth = 10

/** What is done inside a work stands under it, indented; its times are those of all threads together. */
export function formatTimes(times: Times, language: Language): string {
  const { work, times: head, seconds } = phrasesIn(language).summary.profile
  const stages = times.filter(([name]) => !name.includes('/'))
  const rows = stages.flatMap(([stage, time]) => [
    { name: stage as string, time },
    ...times
      .filter(([name]) => name.startsWith(`${stage}/`))
      .map(([name, inner]) => ({ name: `  ${name.slice(stage.length + 1)}`, time: inner })),
  ])
  return [
    line(work, head, seconds),
    ...rows.map(({ name, time }) =>
      line(
        name,
        figure(language, time.count),
        (time.ms / 1000).toFixed(2).replace('.', decimalSign(language)),
      ),
    ),
  ].join('\n')
}

function line(name: string, count: string, seconds: string): string {
  return `${name.padEnd(nameWidth)}${count.padStart(numberWidth)}${seconds.padStart(numberWidth)}`
}

function decimalSign(language: Language): string {
  return language === 'vi' ? ',' : '.'
}
