import type { Host } from './host.ts'
import { forGood, forNow, type ResponseHeaders } from './response-headers.ts'

/**
 * `.htaccess`. Not `Redirect`, which takes everything below an address along.
 *
 * @see https://httpd.apache.org/docs/2.4/mod/mod_alias.html#redirectmatch
 * @see https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header
 */
export const apache: Host = {
  file: '.htaccess',
  isPublished: true,
  limits: {},
  write: (rules, headers) =>
    [
      ...headerLines(headers),
      ...rules.map(({ from, to }) => `RedirectMatch 301 "${pattern(from)}" "${to}"`),
      '',
    ].join('\n'),
}

function headerLines(headers: ResponseHeaders): readonly string[] {
  const assets = `^${escaped(`${headers.base}assets/`)}`
  return [
    `ErrorDocument 404 "${encodeURI(headers.base)}404.html"`,
    '<IfModule mod_headers.c>',
    ...Object.entries(headers.always).map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${forNow(headers)}"`,
    `  Header set Cache-Control "${forGood(headers)}" "expr=%{REQUEST_URI} =~ m#${assets}#"`,
    '</IfModule>',
  ]
}

function pattern(from: string): string {
  return `^${escaped(from.replace(/\/$/, ''))}${from.endsWith('/') ? '/?' : ''}$`
}

/** In brackets a sign stands for itself, and `${` begins no variable. */
function escaped(path: string): string {
  return path
    .replace(/[.*+?()[\]{}|$]/g, '[$&]')
    .replaceAll('^', '\\\\^')
    .replaceAll('"', '\\"')
}
