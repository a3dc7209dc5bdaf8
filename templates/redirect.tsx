/** What is at an address where another page was. */
import type { RedirectModel } from '../src/model/signpost-pages.ts'
import { Signpost } from './components/signpost.tsx'

export function RedirectPage({ model }: { readonly model: RedirectModel }) {
  return <Signpost model={model} heading={model.site.words.newAddress} />
}
