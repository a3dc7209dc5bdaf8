import type { UrlPath } from '../model/address.ts'
import type { Link, ListingModel, PageTurning } from '../model/page-model.ts'
import { frame } from './frame.ts'
import type { Press } from './press.ts'

/** One page of a list of articles. */
export interface ListingSubject
  extends Pick<
      ListingModel,
      'alternates' | 'breadcrumb' | 'description' | 'intro' | 'items' | 'kind' | 'title'
    >,
    PageTurning {
  readonly address: UrlPath
  readonly website?: Link
  readonly years?: readonly Link[]
}

export function listingModel({ address, ...listing }: ListingSubject, press: Press): ListingModel {
  return { ...frame({ address, ...listing }, press), ...listing }
}
