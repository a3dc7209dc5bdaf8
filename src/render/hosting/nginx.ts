import { bothEnds, type Host } from './host.ts'
import { forGood, forNow, type ResponseHeaders } from './response-headers.ts'

/**
 * The lines of a `map` of `$uri`, and directives for the block of the site.
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
  headers: { file: 'nginx.headers', write: headersText },
}

/** A location that adds a header forgets those around it, so they stand there once more. */
function headersText(headers: ResponseHeaders): string {
  const always = Object.entries(headers.always).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  )
  const lines = [
    ...always,
    `add_header Cache-Control ${quoted(forNow(headers))};`,
    `location ${quoted(`${headers.base}assets/`)} {`,
    ...[...always, `add_header Cache-Control ${quoted(forGood(headers))};`].map((line) => `  ${line}`),
    '}',
  ]
  return `${lines.join('\n')}\n`
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
