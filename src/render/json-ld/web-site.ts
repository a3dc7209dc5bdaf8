import type { Frame } from '../../model/page-model.ts'
import { agencyId } from './agency.ts'
/** The site in the words of schema.org; its agency stands beside it. @see https://schema.org/WebSite */
export function webSite({
  title,
  description,
  canonical,
  site,
}: Pick<Frame, 'canonical' | 'description' | 'site' | 'title'>): object {
  return {
    '@type': 'WebSite',
    '@id': `${canonical}#website`,
    name: title,
    description,
    url: canonical,
    inLanguage: site.lang,
    publisher: { '@id': agencyId(canonical) },
  }
}
