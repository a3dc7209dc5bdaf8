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
  const { site, jsonLd, dublinCore } = frame
  const { assets } = site
  const { hreflangs = [] } = frame
  const alternates = [...(frame.alternates ?? []), ...site.feeds]
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{frame.headTitle}</title>
      <meta name="description" content={frame.description} />
      <meta name="color-scheme" content="light dark" />
      {frame.noindex && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={frame.canonical} />
      {hreflangs.map(({ lang, href }) => (
        <link rel="alternate" hreflang={lang} href={href} key={lang} />
      ))}
      {children}
      {assets.preloads.map((href) => (
        <link rel="preload" as="font" type="font/woff2" href={href} crossorigin="anonymous" key={href} />
      ))}
      <link rel="stylesheet" href={assets.style} />
      {assets.icons.map(({ rel, href, sizes }) => (
        <link rel={rel} href={href} sizes={sizes} key={href} />
      ))}
      <link rel="manifest" href={assets.manifest} />
      {alternates.map(({ type, href, title }) => (
        <link rel="alternate" type={type} href={href} title={title} key={href} />
      ))}
      {frame.openGraph.map(({ property, content }) => (
        <meta property={property} content={content} key={property + content} />
      ))}
      {dublinCore && (
        <>
          <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
          <link rel="schema.DCTERMS" href="http://purl.org/dc/terms/" />
        </>
      )}
      {dublinCore?.map(({ name, content }) => (
        <meta name={name} content={content} key={name} />
      ))}
      {/* Without a `<` the data cannot close its own element, and as text it would be escaped. */}
      {jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />}
      <script type="module" src={assets.script} />
    </head>
  )
}
