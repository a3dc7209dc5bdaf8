import { bothEnds, type Host } from './host.ts'

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
}

/**
 * The path alone: a percent sign begins an escape, braces name a variable, brackets a choice of letters. A star, which
 * would match anything, is in no address.
 */
function matcher(path: string): string {
  return `"${path.replace(/[%{}[\]]/g, encodeURIComponent).replaceAll('"', '\\"')}"`
}
