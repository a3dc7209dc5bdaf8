import { present } from '../model/present.ts'
import type { Site } from '../model/site.ts'
import type { Guide } from './guide.ts'

/** The agency in the words of schema.org. */
export function publisher({ settings, emblem }: Site, { at, addresses }: Guide): object {
  const { name, parent } = settings.agency
  return {
    '@type': 'GovernmentOrganization',
    name,
    url: addresses.absolute(at.home),
    logo: { '@type': 'ImageObject', url: addresses.absolute(emblem.path) },
    ...present({ parentOrganization: parent && { '@type': 'GovernmentOrganization', ...parent } }),
  }
}
