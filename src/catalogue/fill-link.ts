import type { FilledLink } from '../model/body.ts'
import { type Diagnostic, diagnose, type Outcome } from '../model/diagnostic.ts'
import { didYouMean, suggesting } from '../model/did-you-mean.ts'
import { isDrawing, isRunByBrowsers, mediaType } from '../model/media-type.ts'
import type { Place } from '../model/place.ts'
import type { MediaFile } from '../model/source.ts'
import { isThereFor } from './appearance.ts'
import type { FillContext, Standpoint } from './fill-context.ts'
import { findTarget } from './find-target.ts'
import { mediaAddress } from './media-shelf.ts'
import { pictureFault } from './place-media.ts'
import { readReference } from './read-reference.ts'
import type { Destination } from './whereabouts.ts'

interface Written {
  readonly href: string
  readonly place: Place
}

/** Settles where a link leads. One that leads nowhere stays on its page, so that the body is whole all the same. */
export function fillLink(written: Written, from: Standpoint, context: FillContext): Outcome<FilledLink> {
  const { href, place } = written
  const { where } = context
  const reference = readReference(href, context.siteUrl)
  if ('outside' in reference) return leadingTo({ outside: reference.outside })
  const { paths, anchor } = reference
  if (href.startsWith('#')) return leadingInto(from, anchor, written)

  const stay = (fault: Diagnostic): Outcome<FilledLink> => leadingTo({ path: from.address }, [fault])
  const target = findTarget(paths, from.file, context)
  if (target === undefined) {
    const [path = ''] = paths
    return mediaType(path).kind !== 'other'
      ? stay(
          diagnose('attachment/missing', place, { href, ...suggesting(where.suggestMedia(path, from.file)) }),
        )
      : stay(diagnose('link/dangling', place, { href, ...suggesting(where.suggestPage(path, from.file)) }))
  }
  if (target === 'broken') return leadingTo({ path: from.address })
  if ('media' in target) {
    const fault = unsafeFile(target.media, written, context)
    return fault
      ? stay(fault)
      : leadingTo({ path: mediaAddress(target.media.path), ...(anchor && { anchor }) })
  }
  if (!isThereFor(target.page.appears, from.appears, where.now)) {
    return stay(diagnose('link/dangling', place, { href }))
  }
  const { address, status } = target.page
  if (status === undefined) return leadingInto(target.page, anchor, written)
  const retired = diagnose('link/retired', place, { href, status })
  // Of a removed article no part is left that an anchor could be for.
  if (status === 'removed') return leadingTo({ path: address }, [retired])
  const { value, diagnostics } = leadingInto(target.page, anchor, written)
  return { value, diagnostics: [...diagnostics, retired] }
}

/** A file that is linked to is opened outside of any page: what it runs then, the site runs. */
function unsafeFile(
  { path }: MediaFile,
  { href, place }: Written,
  { pictures }: FillContext,
): Diagnostic | undefined {
  if (isRunByBrowsers(path)) return diagnose('attachment/unsafe', place, { href })
  const drawing = isDrawing(path) ? pictures.get(path) : undefined
  return drawing && 'fault' in drawing ? pictureFault(drawing, href, place) : undefined
}

function leadingInto(
  { address, anchors }: Pick<Destination, 'address' | 'anchors'>,
  anchor: string | undefined,
  { href, place }: Written,
): Outcome<FilledLink> {
  if (anchor === undefined) return leadingTo({ path: address })
  if (anchors.includes(anchor)) return leadingTo({ path: address, anchor })
  const suggestion = suggesting(didYouMean(anchor, anchors))
  return leadingTo({ path: address }, [
    diagnose('link/dangling-anchor', place, { href, anchor, ...suggestion }),
  ])
}

function leadingTo(to: FilledLink['to'], diagnostics: readonly Diagnostic[] = []): Outcome<FilledLink> {
  return { value: { filled: 'link', to }, diagnostics }
}
