import { sectionAddresses } from '../../locale/section-addresses.ts'
import type { Frame } from '../../model/page-model.ts'
import type { Press } from '../press.ts'
import { agencyId } from './agency.ts'

/** The site in the words of schema.org; its agency stands beside it. @see https://schema.org/WebSite */
export function webSite(
  { title, description, canonical, site }: Pick<Frame, 'canonical' | 'description' | 'site' | 'title'>,
  { addresses, locale }: Press,
): object {
  return {
    '@type': 'WebSite',
    '@id': `${canonical}#website`,
    name: title,
    description,
    url: canonical,
    inLanguage: site.lang,
    publisher: { '@id': agencyId(addresses) },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${addresses.absolute(sectionAddresses(locale.paths).search)}?q={query}`,
      },
      'query-input': 'required name=query',
    },
  }
}
