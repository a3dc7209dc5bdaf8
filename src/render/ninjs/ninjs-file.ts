import { fillIn } from '../../locale/fill-in.ts'
import { offsetDateTime } from '../../locale/local-time.ts'
import type { Link } from '../../model/page-model.ts'
import { present } from '../../model/present.ts'
import { imageType } from '../feeds/image-type.ts'
import type { Press } from '../press.ts'
import type { NinjsSubject } from './ninjs-subject.ts'

const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json'

/**
 * An article in ninjs, the JSON of news agencies: all but the text itself, which is at the page.
 *
 * @see https://iptc.org/standards/ninjs/
 */
export function ninjsFile(subject: NinjsSubject, press: Press): string {
  const { shared, zone, locale } = press
  const { id, uri, page, title, summary, published, updated, expires, status, authors, corrections } = subject
  const item = {
    uri,
    standard: { name: 'ninjs', version: '2.1', schema },
    type: 'text',
    representationtype: 'partial',
    altids: [{ role: 'id', value: id }],
    firstcreated: offsetDateTime(published, zone),
    versioncreated: offsetDateTime(updated, zone),
    pubstatus: status,
    language: shared.lang,
    title,
    headlines: [{ role: 'main', value: title }],
    descriptions: [
      { role: 'summary', value: summary },
      ...corrections.map(({ was, now }) => ({
        role: 'correction',
        value: fillIn(locale.words.correctionText, { was, now }),
      })),
    ],
    by: authors.join(', '),
    renditions: [{ name: 'web', href: page, contenttype: 'text/html' }],
    ...namesIn(subject, press),
    copyrightholder: shared.agency.name,
    ...present({
      usageterms: shared.licence && `${shared.licence.label}, ${shared.licence.href}`,
      // Only what is not public yet: a preview's.
      embargoed: status === 'withheld' ? offsetDateTime(published, zone) : undefined,
      expires: expires && offsetDateTime(expires, zone),
      associations: subject.cover && [pictureOf(subject.cover)],
    }),
  }
  return `${JSON.stringify(item, undefined, 2)}\n`
}

/** Whom and what it is about and from. */
function namesIn(
  { office, category, tags, source }: NinjsSubject,
  { shared, addresses, url }: Press,
): object {
  const named = ({ label, href }: Link, rel: string) => ({ name: label, rel, uri: new URL(href, url).href })
  const publisher = { name: shared.agency.name, rel: 'publisher', uri: addresses.absolute('/') }
  return {
    organisations: [publisher, ...(office ? [named(office, 'issuer')] : [])],
    subjects: [named(category, 'category'), ...tags.map((tag) => named(tag, 'tag'))],
    infosources: [{ name: source.name, role: 'source', ...present({ uri: source.url }) }],
  }
}

function pictureOf(cover: NonNullable<NinjsSubject['cover']>): object {
  const { href, alt, width, height, caption, credit } = cover
  return {
    name: 'cover',
    uri: href,
    type: 'picture',
    descriptions: [
      { role: 'alternative', value: alt },
      ...(caption === undefined ? [] : [{ role: 'caption', value: caption }]),
    ],
    ...present({ by: credit }),
    renditions: [{ name: 'main', href, contenttype: imageType(href), width, height }],
  }
}
