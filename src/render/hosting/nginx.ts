import { bothEnds, type Host } from './host.ts'

/**
 * The lines of a `map` of `$uri`.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export const nginx: Host = {
  file: 'nginx.map',
  isPublished: false,
  limits: {},
  write: (rules) =>
    rules
      .flatMap(({ from, to }) => bothEnds(from).map((path) => `${quoted(path)} ${quoted(to)};\n`))
      .join(''),
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
