/**
 * One news item: what happened, the figures in it, where it came from, and the way back to it from paper.
 */
import type { ArticleModel } from '../src/model/page-model.ts'
import { ArticleHeader } from './components/article-header.tsx'
import { ArticleTools } from './components/article-tools.tsx'
import { Byline } from './components/byline.tsx'
import { CorrectionsBox } from './components/corrections-box.tsx'
import { Document } from './components/document.tsx'
import { FiguresPanel } from './components/figures-panel.tsx'
import { NewsSource } from './components/news-source.tsx'
import { OtherNews } from './components/other-news.tsx'
import { Picture } from './components/picture.tsx'
import { PrintedOn } from './components/printed-on.tsx'
import { Prose } from './components/prose.tsx'
import { QrStamp } from './components/qr-stamp.tsx'
import { SocialChannels } from './components/social-channels.tsx'
import { Tags } from './components/tags.tsx'

export function ArticlePage({ model }: { readonly model: ArticleModel }) {
  const { site, cover, qr } = model
  const { words } = site
  return (
    <Document frame={model}>
      <article class="article">
        <ArticleHeader model={model} />
        <div class="article-body">
          <CorrectionsBox corrections={model.corrections.major} words={words} />
          {cover && (
            <figure class="cover" data-proof="cover">
              <Picture image={cover.image} eager />
              {(cover.caption || cover.credit) && (
                <figcaption>
                  {cover.caption} {cover.credit && <span class="credit">{cover.credit}</span>}
                </figcaption>
              )}
            </figure>
          )}
          <Prose body={model.body} leads={!cover} />
          <CorrectionsBox corrections={model.corrections.minor} words={words} />
          <Byline authors={model.authors} source={model.source} />
          <Tags tags={model.tags} words={words} />
        </div>
        <div class="article-side">
          <FiguresPanel groups={model.figures} data={model.figuresAsData} words={words} />
          <ArticleTools mailTo={model.mailTo} words={words} />
          <NewsSource source={model.source} words={words} />
        </div>
        <div class="article-end">
          <section class="block qr-block">
            <h2 class="label">{words.qrCode}</h2>
            <QrStamp qr={qr} href={qr.payload}>
              <strong class="stamp-title">{model.title}</strong>
              <span class="stamp-hint">{words.qrHint}</span>
              <PrintedOn words={words} />
            </QrStamp>
          </section>
          <SocialChannels channels={site.social} words={words} />
        </div>
      </article>
      <OtherNews newer={model.newer} older={model.older} allNews={model.allNews} words={words} />
    </Document>
  )
}
