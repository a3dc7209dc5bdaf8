import type { UrlPath } from '../model/address.ts'
import type { SignpostModel } from '../model/signpost-pages.ts'
import { frame } from './frame.ts'
import type { Press } from './press.ts'

export interface SignpostSubject extends Pick<SignpostModel, 'kind' | 'target' | 'title'> {
  /** Of the page that it leads to: it is known by that one, not by its own. */
  readonly address: UrlPath
  readonly summary: string
}

export function signpostModel(subject: SignpostSubject, press: Press): SignpostModel {
  const { kind, title, summary, address, target } = subject
  return {
    ...frame({ title, description: summary, address, breadcrumb: [] }, press),
    kind,
    noindex: true,
    target,
  }
}
