import type { SiteModel } from '../../model/page-model.ts'
import { present } from '../../model/present.ts'
import type { Tree } from '../../model/site.ts'
import type { Addresses } from '../addresses-below.ts'
import type { Guide } from '../guide.ts'

/** The agency in the words of schema.org, as every article names it. @see https://schema.org/GovernmentOrganization */
export function publisher({ settings, emblem }: Tree, { at, addresses }: Guide): object {
  const { name, parent } = settings.agency
  const home = addresses.absolute(at.home)
  return {
    '@type': 'GovernmentOrganization',
    '@id': agencyId(addresses),
    name,
    url: home,
    logo: { '@type': 'ImageObject', url: addresses.absolute(emblem.path) },
    ...present({ parentOrganization: parent && { '@type': 'GovernmentOrganization', ...parent } }),
  }
}

/** What other statements call it, in whatever language. */
export function agencyId({ absolute }: Addresses): string {
  return `${absolute('/')}#agency`
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
