/**
 * The door of the templates: one page model in, one whole HTML document out.
 *
 * A site replaces any file of this folder by one of the same path in its own `templates/`.
 */
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { DrawPage, PageModel } from '../src/model/page-model.ts'
import { AccessibilityPage } from './accessibility.tsx'
import { ArticlePage } from './article.tsx'
import { CodesPage } from './codes.tsx'
import { CorrectionsPage } from './corrections.tsx'
import { DirectoryPage } from './directory.tsx'
import { FiguresPage } from './figures.tsx'
import { HomePage } from './home.tsx'
import { ListingPage } from './listing.tsx'
import { NotFoundPage } from './not-found.tsx'
import { OldSheetPage } from './old-sheet.tsx'
import { PlainPage } from './plain-page.tsx'
import { RedirectPage } from './redirect.tsx'
import { SearchPage } from './search.tsx'
import { SeriesPage } from './series.tsx'
import { ShortLinkPage } from './short-link.tsx'
import { SiteMapPage } from './site-map.tsx'
import { TombstonePage } from './tombstone.tsx'

export const drawPage: DrawPage = (model) => `<!doctype html>\n${renderToString(pageOf(model))}\n`

function pageOf(model: PageModel): VNode {
  switch (model.kind) {
    case 'accessibility':
      return <AccessibilityPage model={model} />
    case 'article':
      return <ArticlePage model={model} />
    case 'corrections':
      return <CorrectionsPage model={model} />
    case 'codes':
      return <CodesPage model={model} />
    case 'directory':
      return <DirectoryPage model={model} />
    case 'figures':
      return <FiguresPage model={model} />
    case 'home':
      return <HomePage model={model} />
    case 'listing':
      return <ListingPage model={model} />
    case 'not-found':
      return <NotFoundPage model={model} />
    case 'old-sheet':
      return <OldSheetPage model={model} />
    case 'page':
      return <PlainPage model={model} />
    case 'search':
      return <SearchPage model={model} />
    case 'series':
      return <SeriesPage model={model} />
    case 'redirect':
      return <RedirectPage model={model} />
    case 'short-link':
      return <ShortLinkPage model={model} />
    case 'site-map':
      return <SiteMapPage model={model} />
    case 'tombstone':
      return <TombstonePage model={model} />
  }
}
