import { addresses } from './dev-answers.ts'

/** The page with the preview's own script and style in its head; `edition` tells it when it is out of date. */
export function withDevScript(html: string, edition: string): string {
  const tags =
    `<link rel="stylesheet" href="${addresses.style}">` +
    `<script defer src="${addresses.script}" data-edition="${edition}" data-events="${addresses.events}"></script>`
  const end = Math.max(html.indexOf('</head>'), 0)
  return html.slice(0, end) + tags + html.slice(end)
}
