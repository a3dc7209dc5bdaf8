import { bothEnds, type Host } from './host.ts'
import { forGood, forNow, type ResponseHeaders } from './response-headers.ts'

/**
 * Directives to import into the block of the site.
 *
 * @see https://caddyserver.com/docs/caddyfile/directives/redir
 */
export const caddy: Host = {
  file: 'caddy.redirects',
  isPublished: false,
  limits: {},
  write: (rules) =>
    rules
      .flatMap(({ from, to }) => bothEnds(from).map((path) => `redir ${matcher(path)} "${to}" permanent\n`))
      .join(''),
  headers: { file: 'caddy.headers', write: headersText },
}

function headersText(headers: ResponseHeaders): string {
  const assets = matcher(`${headers.base}assets/`).replace(/"$/, '*"')
  const lines = [
    'header {',
    ...Object.entries(headers.always).map(([name, value]) => `\t${name} "${value}"`),
    '}',
    `@bantin-assets path ${assets}`,
    `@bantin-others not path ${assets}`,
    `header @bantin-assets Cache-Control "${forGood(headers)}"`,
    `header @bantin-others Cache-Control "${forNow(headers)}"`,
  ]
  return `${lines.join('\n')}\n`
}

/**
 * The path alone: a percent sign begins an escape, braces name a variable, brackets a choice of letters. A star, which
 * would match anything, is in no address.
 */
function matcher(path: string): string {
  return `"${path.replace(/[%{}[\]]/g, encodeURIComponent).replaceAll('"', '\\"')}"`
}
