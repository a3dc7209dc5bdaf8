import { xmlDocument } from '../xml-document.ts'
import { bothEnds, type Host } from './host.ts'
import type { ResponseHeaders } from './response-headers.ts'

const mapName = 'Bantin'

/**
 * `web.config`; redirects are for the module URL Rewrite. The server reads no file that is larger than 250 KB.
 *
 * @see https://learn.microsoft.com/iis/extensions/url-rewrite-module/using-rewrite-maps-in-url-rewrite-module
 */
export const iis: Host = {
  file: 'web.config',
  isPublished: true,
  limits: { bytes: 250 * 1024 },
  write: (rules, headers) =>
    xmlDocument({
      configuration: {
        'system.webServer': {
          httpProtocol: {
            customHeaders: {
              add: Object.entries(headers.always).map(([name, value]) => ({
                '@name': name,
                '@value': value,
              })),
            },
          },
          httpErrors: {
            '@errorMode': 'Custom',
            remove: { '@statusCode': '404' },
            error: { '@statusCode': '404', '@path': '404.html', '@responseMode': 'File' },
          },
          staticContent: { clientCache: kept(headers.keep.others) },
          rewrite: {
            rewriteMaps: {
              rewriteMap: {
                '@name': mapName,
                add: rules.flatMap(({ from, to }) =>
                  bothEnds(from).map((path) => ({ '@key': path, '@value': to })),
                ),
              },
            },
            rules: {
              rule: {
                '@name': mapName,
                '@stopProcessing': 'true',
                match: { '@url': '.*' },
                conditions: { add: { '@input': `{${mapName}:{URL}}`, '@pattern': '(.+)' } },
                action: {
                  '@type': 'Redirect',
                  '@url': '{C:1}',
                  '@appendQueryString': 'false',
                  '@redirectType': 'Permanent',
                },
              },
            },
          },
        },
        location: {
          '@path': 'assets',
          'system.webServer': {
            staticContent: {
              clientCache: { ...kept(headers.keep.assets), '@cacheControlCustom': 'public, immutable' },
            },
          },
        },
      },
    }),
}

/** `365.00:00:00`: days, hours, minutes, seconds. */
function kept(seconds: ResponseHeaders['keep']['assets']): object {
  const two = (number: number) => String(number).padStart(2, '0')
  const [days, hours] = [Math.floor(seconds / 86_400), Math.floor((seconds % 86_400) / 3600)]
  const clock = `${two(hours)}:${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`
  return { '@cacheControlMode': 'UseMaxAge', '@cacheControlMaxAge': `${days}.${clock}` }
}
