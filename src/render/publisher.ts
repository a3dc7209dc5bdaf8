import type { Edition } from './edition.ts'
import { present } from './present.ts'

/** The agency in the words of schema.org. */
export function publisher({ site, at, addresses }: Edition): object {
  const { name, parent } = site.settings.agency
  return {
    '@type': 'GovernmentOrganization',
    name,
    url: addresses.absolute(at.home),
    logo: { '@type': 'ImageObject', url: addresses.absolute(site.emblem.path) },
    ...present({ parentOrganization: parent && { '@type': 'GovernmentOrganization', ...parent } }),
  }
}
