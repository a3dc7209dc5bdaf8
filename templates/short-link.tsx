/** What a scanned code opens. */
import type { ShortLinkModel } from '../src/model/signpost-pages.ts'
import { Signpost } from './components/signpost.tsx'

export function ShortLinkPage({ model }: { readonly model: ShortLinkModel }) {
  return <Signpost model={model} heading={model.site.words.movedTo} />
}
