import type { SiteModel } from '../../model/page-model.ts'
import { present } from '../../model/present.ts'
import type { Site } from '../../model/site.ts'
import type { Guide } from '../guide.ts'

/** The agency in the words of schema.org, as every article names it. @see https://schema.org/GovernmentOrganization */
export function publisher({ settings, emblem }: Site, { at, addresses }: Guide): object {
  const { name, parent } = settings.agency
  const home = addresses.absolute(at.home)
  return {
    '@type': 'GovernmentOrganization',
    '@id': agencyId(home),
    name,
    url: home,
    logo: { '@type': 'ImageObject', url: addresses.absolute(emblem.path) },
    ...present({ parentOrganization: parent && { '@type': 'GovernmentOrganization', ...parent } }),
  }
}

/** What other statements call it. `home`: the address of the front page. */
export function agencyId(home: string): string {
  return `${home}#agency`
}

/** The same with all that the imprint says of it. */
export function agency(publisher: object, { agency, social }: SiteModel): object {
  const { address, email, phone } = agency
  return {
    ...publisher,
    address,
    email,
    ...present({
      telephone: phone,
      sameAs: social.length > 0 ? social.map(({ href }) => href) : undefined,
    }),
  }
}
