import type { Outcome } from '../model/diagnostic.ts'
import type { PublishedPage } from '../model/site.ts'
import type { AddressedPage } from './addressed.ts'
import { fillBody } from './fill-body.ts'
import type { FillContext } from './fill-context.ts'

export function fillPage(page: AddressedPage, context: FillContext): Outcome<PublishedPage> {
  const { value: body, diagnostics } = fillBody(page, context)
  return { value: { ...page, body }, diagnostics }
}
