/** Faults that only the whole site shows: addresses, links, images, categories. In English. */
import { asCode, asExample, asQuote } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'
import { didYouMean } from './did-you-mean.ts'

type Group =
  | 'address'
  | 'attachment'
  | 'category'
  | 'image'
  | 'link'
  | 'office'
  | 'output'
  | 'qr'
  | 'site'
  | 'tag'

export const references: WordingOf<Group> = {
  'address/duplicate': {
    message: ({ address }) => `The address ${asCode(address)} belongs to another page.`,
    hint: () =>
      'Rename the file, or give it an address of its own with `slug`, as in `slug: service-desk-september`.',
  },
  'address/empty-slug': {
    message: ({ name }) => `The file name ${asCode(name)} has no letter or digit to make an address of.`,
    hint: () => 'Name the file in plain letters, as in `service-desk.md`, or add `slug: service-desk`.',
  },
  'address/former': {
    message: ({ address, key }) =>
      `The address ${asCode(address)} was that of ${asCode(key)}; whoever has it on paper would get the wrong page.`,
    hint: () => 'Give the new page an address of its own with `slug`, as in `slug: service-desk-2`.',
  },
  'attachment/missing': {
    message: ({ href }) => `There is no attachment ${asCode(href)}.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ?? 'Put the file into `content/media/` or beside the article.',
  },
  'attachment/unsafe': {
    message: ({ href }) =>
      `Browsers run what is in ${asCode(href)} as a part of this site, so it is not published.`,
    hint: () => 'Save it as a PDF, or make it an article or a page of the site.',
  },
  'category/unknown': {
    message: ({ id }) => `The site has no category ${asCode(id)}.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ??
      'Take one from `categories` in `content/site.yaml`, or add the category there.',
  },
  'image/base64': {
    message: () => 'A picture is pasted into the text as letters, which makes the page very heavy.',
    hint: () =>
      'Save the picture as a file beside the article and write `![What it shows](service-desk.jpg)`.',
  },
  'image/missing': {
    message: ({ src }) => `There is no image ${asCode(src)}.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ??
      'Put the image beside the article or into `content/media/`, under the very name.',
  },
  'image/moves': {
    message: ({ src }) =>
      `The picture ${asCode(src)} moves by itself, which readers cannot stop; they see its first frame only.`,
    hint: () => 'If the movement matters, save it as a film and write `::video{src="opening.mp4"}`.',
  },
  'image/no-alt': {
    message: ({ src }) => `The image ${asCode(src)} has no words for those who cannot see it.`,
    hint: ({ src }) =>
      `Say what it shows: ${asExample(`![People handing in forms at the service desk](${src})`)}.`,
  },
  'image/outside': {
    message: ({ src }) =>
      `The image ${asCode(src)} is on another site; this site loads nothing from elsewhere.`,
    hint: () =>
      'Save it beside the article (where you may use it) and write `![What it shows](service-desk.jpg)`.',
  },
  'image/too-large': {
    message: ({ src, width, height }) =>
      `The image ${asCode(src)} has ${width} × ${height} pixels; more than 40 million are too many for a page.`,
    hint: () => 'Save a smaller copy, 2600 pixels wide for instance, and show that one.',
  },
  'image/unreadable': {
    message: ({ src }) => `The file ${asCode(src)} does not open as an image.`,
    hint: () => 'Try to open it on your computer; if it is damaged, save it again as JPEG, PNG, WebP or SVG.',
  },
  'image/unsafe-svg': {
    message: ({ src, what }) =>
      `The drawing ${asCode(src)} has ${asCode(what)} in it, which can run script or load files from elsewhere.`,
    hint: () => 'Export it again as "Plain SVG", or save it as PNG.',
  },
  'link/dangling': {
    message: ({ href }) =>
      href === '' ? 'A link has no address.' : `The link ${asCode(href)} leads to no page of this site.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ??
      'Link to the file of the article, as in `[One desk](../2018/service-desk.md)`.',
  },
  'link/dangling-anchor': {
    message: ({ href, anchor }) => `The page that ${asCode(href)} leads to has no ${asCode(`#${anchor}`)}.`,
    hint: ({ anchor, suggestion }) =>
      didYouMean(suggestion) ??
      `Leave out ${asCode(`#${anchor}`)} to link to the top, or take a heading of that page.`,
  },
  'link/local-file': {
    message: ({ href }) =>
      `The link ${asCode(href)} leads to the writer's own disk, where no reader can follow.`,
    hint: () => 'Put the file into `content/media/` and write `[The decision](/media/decision.pdf)`.',
  },
  'link/retired': {
    message: ({ href, status }) => `The link ${asCode(href)} leads to an article that was ${status}.`,
    hint: () => 'Link to what replaces it, if anything does; who follows this link is told the reason.',
  },
  'link/unsafe': {
    message: ({ href }) =>
      `The link ${asCode(href)} is not of a kind that is published: it could run script, or no browser opens it.`,
    hint: () => 'Write an address that begins with `https://`, `mailto:` or `tel:`.',
  },
  'office/unknown': {
    message: ({ id }) => `The site has no office ${asCode(id)}.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ?? 'Take one from `offices` in `content/site.yaml`, or add the office there.',
  },
  'output/case-collision': {
    message: ({ path, other }) =>
      `${asCode(path)} and ${asCode(other)} differ in capitals only; on Windows and macOS one would overwrite the other.`,
    hint: () => 'Rename one of the two source files.',
  },
  'output/collision': {
    message: ({ path }) => `Two sources would be written to ${asCode(path)}.`,
    hint: () => 'Rename one of the files, or change its `slug`.',
  },
  'output/dangling-link': {
    message: ({ path, href }) =>
      `The page ${asCode(path)} links to ${asCode(href)}, an address the site does not have.`,
    hint: () => 'Correct the link in this file, or add the missing page to `content/pages/`.',
  },
  'output/not-ours': {
    message: ({ path, count }) =>
      `The output folder has ${asCode(path)}${count > 1 ? ` and ${count - 1} more` : ''} that Bantin did not write; a build would overwrite them.`,
    hint: () => 'Choose another folder with `--out`, or add `--prune` if those files need not be kept.',
  },
  'qr/long': {
    message: ({ bytes, text }) =>
      `The address in the QR code, ${asCode(text)}, has ${bytes} bytes; above 32 the print is dense and hard to scan.`,
    hint: () => 'Use a shorter host in `url` in `content/site.yaml`, if there is one.',
  },
  'qr/too-long': {
    message: ({ bytes, text }) =>
      `The address in the QR code, ${asCode(text)}, has ${bytes} bytes; the printed code holds 46.`,
    hint: () => 'Shorten `url` in `content/site.yaml`, as in `url: https://haiphong.gov.vn`.',
  },
  'site/low-contrast': {
    message: ({ colour, ratio, on }) =>
      `The colour ${asCode(colour)} has a contrast of ${ratio}:1 on a ${on} ground, too little to read; it takes 4.5:1.`,
    hint: () => "Take another colour, as in `accent: '#9d1b1f'`.",
  },
  'site/missing': {
    message: () =>
      'There is no `content/site.yaml`, so the agency, the web address and the categories are not known.',
    hint: () => 'Run `npx bantin new "Title of the first article"`, which writes one to start from.',
  },
  'site/security-expired': {
    message: ({ expires }) =>
      `The contact for security holds until ${asCode(expires)}, which is over; who finds a weakness will not trust it.`,
    hint: () =>
      'Check the contact and put a new day into `expires`, no more than a year ahead, as in `expires: 2027-06-30`.',
  },
  'tag/same-slug': {
    message: ({ tag, other, slug }) =>
      `The tags ${asQuote(tag)} and ${asQuote(other)} share the address ${asCode(slug)}.`,
    hint: () => 'Write the tag the same way in both places.',
  },
}
