import type { Host } from './host.ts'

/**
 * `.htaccess`. Not `Redirect`, which takes everything below an address along.
 *
 * @see https://httpd.apache.org/docs/2.4/mod/mod_alias.html#redirectmatch
 */
export const apache: Host = {
  file: '.htaccess',
  isPublished: true,
  limits: {},
  write: (rules) => rules.map(({ from, to }) => `RedirectMatch 301 "${pattern(from)}" "${to}"\n`).join(''),
}

/** In brackets a sign stands for itself, and `${` begins no variable. */
function pattern(from: string): string {
  const literal = from
    .replace(/\/$/, '')
    .replace(/[.*+?()[\]{}|$]/g, '[$&]')
    .replaceAll('^', '\\\\^')
    .replaceAll('"', '\\"')
  return `^${literal}${from.endsWith('/') ? '/?' : ''}$`
}
