/** The programs that are compared, and how each is called. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bantinForm } from './bantin-form.ts'
import { eleventyForm } from './eleventy-form.ts'
import type { Form } from './form.ts'
import { hugoForm } from './hugo-form.ts'

export interface Tool {
  readonly name: string
  readonly form: Form
  /** Run in the site's folder. */
  readonly command: readonly string[]
  /** Where in the site's folder the finished files go. */
  readonly out: string
  /** What else it leaves in the site's folder and a cold build must not find. */
  readonly traces: readonly string[]
  /** A link in the site's folder to a folder of this repository. */
  readonly modules?: string
}

const eleventyModules = resolve('tests/bench/eleventy/node_modules')
const eleventyProgram = join(eleventyModules, '@11ty/eleventy/cmd.cjs')

export const bantin: Tool = {
  name: 'Bantin',
  form: bantinForm,
  command: [process.execPath, resolve('compiled/cli.js'), 'build', '.', '--json'],
  out: 'dist',
  traces: ['.bantin'],
}

const hugo: Tool = {
  name: 'Hugo',
  form: hugoForm,
  command: ['hugo', '--quiet'],
  out: 'public',
  traces: ['resources', '.hugo_build.lock'],
}

const eleventy: Tool = {
  name: 'Eleventy',
  form: eleventyForm,
  command: [process.execPath, eleventyProgram, '--quiet'],
  out: 'public',
  traces: [],
  modules: eleventyModules,
}

/** Bantin and those peers that this machine has; `wanted` installs Eleventy from its lock file. */
export function toolsHere(wanted: { readonly eleventy: boolean | undefined }): readonly Tool[] {
  if (wanted.eleventy && !existsSync(eleventyProgram)) {
    spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: 'tests/bench/eleventy', stdio: 'inherit' })
  }
  const hasHugo = spawnSync('hugo', ['version']).status === 0
  const hasEleventy = wanted.eleventy !== false && existsSync(eleventyProgram)
  return [bantin, ...(hasHugo ? [hugo] : []), ...(hasEleventy ? [eleventy] : [])]
}

export function versionOf({ name, command }: Tool): string {
  const [program = '', script = ''] = command
  const asked = name === 'Hugo' ? ['version'] : [script, '--version']
  const answer = spawnSync(program, asked, { encoding: 'utf8' }).stdout.trim()
  return `${name} ${/\d+\.\d+\.\d+/.exec(answer)?.[0] ?? answer}`
}
