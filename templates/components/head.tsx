/**
 * What a page tells machines: browsers, search engines, feed readers, the preview of a shared link.
 */
import type { ComponentChildren } from 'preact'
import type { Frame } from '../../src/model/page-model.ts'

interface HeadProps {
  readonly frame: Frame
  readonly children?: ComponentChildren
}

export function Head({ frame, children }: HeadProps) {
  const { site, jsonLd } = frame
  const { assets } = site
  const feeds = [...(frame.feeds ?? []), ...site.feeds]
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{frame.headTitle}</title>
      <meta name="description" content={frame.description} />
      <meta name="color-scheme" content="light dark" />
      {frame.noindex && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={frame.canonical} />
      {children}
      {assets.preloads.map((href) => (
        <link rel="preload" as="font" type="font/woff2" href={href} crossorigin="anonymous" key={href} />
      ))}
      <link rel="stylesheet" href={assets.style} />
      <link rel="icon" href={assets.icon} />
      {feeds.map(({ type, href, title }) => (
        <link rel="alternate" type={type} href={href} title={title} key={href} />
      ))}
      {frame.openGraph.map(({ property, content }) => (
        <meta property={property} content={content} key={property + content} />
      ))}
      {/* Without a `<` the data cannot close its own element, and as text it would be escaped. */}
      {jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />}
      <script type="module" src={assets.script} />
    </head>
  )
}
