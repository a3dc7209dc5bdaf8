import type { UrlPath } from '../model/address.ts'
import type { DirectoryModel } from '../model/page-model.ts'
import { frame } from './frame.ts'
import type { Press } from './press.ts'

/** A list of lists. */
export interface DirectorySubject
  extends Pick<DirectoryModel, 'breadcrumb' | 'description' | 'groups' | 'kind' | 'title'> {
  readonly address: UrlPath
}

export function directoryModel({ address, ...directory }: DirectorySubject, press: Press): DirectoryModel {
  return { ...frame({ address, ...directory }, press), ...directory }
}
