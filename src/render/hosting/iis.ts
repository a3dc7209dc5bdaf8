import { xmlDocument } from '../xml-document.ts'
import { bothEnds, type Host } from './host.ts'

const mapName = 'Bantin'

/**
 * `web.config`, for the module URL Rewrite. The server reads no file that is larger than 250 KB.
 *
 * @see https://learn.microsoft.com/iis/extensions/url-rewrite-module/using-rewrite-maps-in-url-rewrite-module
 */
export const iis: Host = {
  file: 'web.config',
  isPublished: true,
  limits: { bytes: 250 * 1024 },
  write: (rules) =>
    xmlDocument({
      configuration: {
        'system.webServer': {
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
      },
    }),
}
