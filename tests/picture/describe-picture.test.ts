import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { filePath } from '../../src/model/place.ts'
import { describePicture } from '../../src/picture/describe-picture.ts'

const photo = () => sharp({ create: { width: 6, height: 4, channels: 3, background: '#9d1b1f' } })

async function wholeDescription(name: string, bytes: Uint8Array | string) {
  return describePicture(filePath(`media/${name}`), Buffer.from(bytes as string))
}

/** But for the digest, which nobody could write down. */
async function describe(name: string, bytes: Uint8Array | string) {
  const { digest, ...description } = { digest: '', ...(await wholeDescription(name, bytes)) }
  return description
}

const svg = (attributes: string, content = '') =>
  describe('drawing.svg', `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`)

test.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('measures a %s', async (format) => {
  expect(await describe(`photo.${format}`, await photo().toFormat(format).toBuffer())).toEqual({
    file: `media/photo.${format}`,
    width: 6,
    height: 4,
    look: format === 'jpeg' ? 'photo' : 'line-art',
  })
})

test.each([
  [1, 6, 4],
  [3, 6, 4],
  [5, 4, 6],
  [6, 4, 6],
  [8, 4, 6],
])('with orientation %i measures the picture as it is shown', async (orientation, width, height) => {
  const bytes = await photo().withMetadata({ orientation }).jpeg().toBuffer()
  expect(await describe('turned.jpg', bytes)).toEqual({
    file: 'media/turned.jpg',
    width,
    height,
    look: 'photo',
  })
})

test('trusts the bytes, not the name, about the format', async () => {
  expect(await describe('in-truth-png.jpg', await photo().png().toBuffer())).toMatchObject({
    width: 6,
    height: 4,
  })
})

test.each([
  ['no image', 'broken.jpg', 'đây không phải là ảnh'],
  ['an empty file', 'empty.png', ''],
  [
    'a drawing under the name of a photo',
    'drawing.png',
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  ],
  ['a web page under the name of a drawing', 'page.svg', '<html><body>a</body></html>'],
  [
    'a drawing that is not closed',
    'open.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><g>',
  ],
  ['a drawing without namespace', 'bare.svg', '<svg width="1" height="1"/>'],
])('calls %s unreadable', async (_, name, bytes) => {
  expect(await describe(name, bytes)).toEqual({ fault: 'unreadable' })
})

test('calls a format that browsers do not show unreadable', async () => {
  expect(await describe('scan.tiff', await photo().tiff().toBuffer())).toEqual({ fault: 'unreadable' })
})

test.each([
  ['width="120" height="80"', 120, 80],
  ['width="120px" height="80.4px"', 120, 80],
  ['width="1in" height="25.4mm"', 96, 96],
  ['width="100%" height="100%" viewBox="0 0 300 200"', 300, 200],
  ['viewBox="0,0,300.6,200"', 301, 200],
  ['width="600" viewBox="0 0 300 200"', 600, 400],
  ['height="100" viewBox="0 0 300 200"', 150, 100],
])('takes the size of a drawing from %s', async (attributes, width, height) => {
  expect(await svg(attributes)).toEqual({
    file: 'media/drawing.svg',
    width,
    height,
    look: 'drawing',
  })
})

test.each([
  '',
  'width="100%" height="50%"',
  'width="0" height="0"',
  'viewBox="0 0 0 0"',
  'width="3em" height="2em"',
])('calls a drawing unreadable that has no size: %s', async (attributes) => {
  expect(await svg(attributes)).toEqual({ fault: 'unreadable' })
})

const size = 'width="1" height="1" xmlns:xlink="http://www.w3.org/1999/xlink"'

test.each([
  ['<script>alert(1)</script>', '<script>'],
  ['<SCRIPT/>', '<SCRIPT>'],
  ['<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', '<s:script>'],
  ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>', '<foreignObject>'],
  ['<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="x"/>', '<h:img>'],
  ['<g onclick="alert(1)"/>', 'onclick'],
  ['<g OnLoad="alert(1)"/>', 'OnLoad'],
  ['<image href="https://example.vn/a.png"/>', 'href'],
  ['<image xlink:href="//example.vn/a.png"/>', 'xlink:href'],
  ['<use href="other.svg#a"/>', 'href'],
  ['<image href="data:image/svg+xml,%3Csvg/%3E"/>', 'href'],
  ['<a href="java&#10;script:alert(1)"><g/></a>', 'href'],
  ['<animate attributeName="href" to="https://example.vn"/>', 'attributeName'],
  ['<set attributeName="onclick" to="x"/>', 'attributeName'],
  ['<animate attributeName="x" values="JavaScript:alert(1)"/>', 'values'],
  ['<g xml:base="https://example.vn/"/>', 'xml:base'],
  ['<g fill="url(https://example.vn/a.svg#b)"/>', 'fill'],
  ['<g style="fill: u\\72l(https://example.vn)"/>', 'style'],
  ['<style>@import "https://example.vn/a.css";</style>', '@import'],
  ['<style>@im<!-- -->port "a.css";</style>', '@import'],
  ['<style><![CDATA[g { fill: url( "https://example.vn" ) }]]></style>', 'url( "'],
  ['<?xml-stylesheet href="https://example.vn/a.css"?>', '<?xml-stylesheet?>'],
])('refuses a drawing with %s', async (content, what) => {
  expect(await svg(size, content)).toEqual({ fault: 'unsafe-svg', what })
})

test.each([
  ['<!DOCTYPE svg [<!ENTITY a "b">]>', '<!ENTITY'],
  ['<?xml version="1.0" encoding="iso-2022-jp"?>', 'encoding="iso-2022-jp"'],
])('refuses a drawing that begins with %s', async (start, what) => {
  const drawing = `${start}<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>`
  expect(await describe('start.svg', drawing)).toEqual({ fault: 'unsafe-svg', what })
})

test('accepts what drawing programs write', async () => {
  const drawing = `\uFEFF<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="10" height="20"
  inkscape:export-filename="C:\\tranh\\(1).png">
  <metadata><note xmlns="https://example.vn/">url(https://example.vn)</note></metadata>
  <style>g { fill: url( #a ) } /* @import */</style>
  <defs><linearGradient id="a"/><linearGradient id="b" xlink:href="#a"/></defs>
  <g fill="url('#b')"><image href="data:image/png;base64,AAAA"/><text>on the script</text></g>
</svg>`
  expect(await describe('program.svg', drawing)).toEqual({
    file: 'media/program.svg',
    width: 10,
    height: 20,
    look: 'drawing',
  })
})

test('reads a drawing with a very long attribute', async () => {
  expect(await svg(`${size} d="${'M0 0 '.repeat(100_000)}"`)).toEqual({
    file: 'media/drawing.svg',
    width: 1,
    height: 1,
    look: 'drawing',
  })
})

const noise = (channels: 3 | 4, width = 64, height = 48) =>
  sharp({
    create: {
      width,
      height,
      channels,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })

test('finds a file unreadable that was cut, though its header tells its size', async () => {
  const whole = await noise(3).jpeg().toBuffer()
  expect(await describe('whole.jpg', whole)).toMatchObject({ width: 64, height: 48 })
  expect(await describe('cut.jpg', whole.subarray(0, whole.length / 2))).toEqual({ fault: 'unreadable' })
})

test('refuses an image of more than 40 million pixels by its header, whatever is behind it', async () => {
  const header = await photo().png().toBuffer()
  header.writeUInt32BE(8160, 16)
  header.writeUInt32BE(6120, 20)
  header.writeUInt32BE(crc32(header.subarray(12, 29)), 29)
  expect(await describe('large.png', header)).toEqual({ fault: 'too-large', width: 8160, height: 6120 })
})

test('tells diagrams from photos, and photos with transparent parts from others', async () => {
  const hole = { create: { width: 8, height: 8, channels: 4, background: '#fff0' } } as const
  const pierced = noise(4).composite([{ input: hole, blend: 'dest-out' }])
  expect(await describe('photo.png', await noise(3).png().toBuffer())).toMatchObject({ look: 'photo' })
  expect(await describe('opaque.png', await noise(3).ensureAlpha().png().toBuffer())).toMatchObject({
    look: 'photo',
  })
  expect(await describe('pierced.png', await pierced.png().toBuffer())).toMatchObject({ look: 'see-through' })
  expect(await describe('few.png', await noise(3).png({ colours: 16 }).toBuffer())).toMatchObject({
    look: 'line-art',
  })
})

test.each(['gif', 'webp'] as const)('notices that a %s moves', async (format) => {
  const frames = ['#f00', '#00f'].map((background) =>
    sharp({ create: { width: 6, height: 4, channels: 3, background } })
      .png()
      .toBuffer(),
  )
  const bytes = await sharp(await Promise.all(frames), { join: { animated: true } })
    .toFormat(format)
    .toBuffer()
  expect(await describe(`moving.${format}`, bytes)).toEqual({
    file: `media/moving.${format}`,
    width: 6,
    height: 4,
    look: 'line-art',
    moves: true,
  })
})

test('notices that a PNG moves', async () => {
  const still = await photo().png().toBuffer()
  const control = Buffer.alloc(20)
  control.writeUInt32BE(8)
  control.write('acTL', 4)
  control.writeUInt32BE(2, 8)
  control.writeUInt32BE(crc32(control.subarray(4, 16)), 16)
  const moving = Buffer.concat([still.subarray(0, 33), control, still.subarray(33)])
  expect(await describe('moving.png', moving)).toMatchObject({ width: 6, height: 4, moves: true })
})

test('has another digest for other bytes', async () => {
  const digestOf = async (bytes: Uint8Array) => {
    const picture = await wholeDescription('photo.jpg', bytes)
    return 'digest' in picture ? picture.digest : ''
  }
  const bytes = await photo().jpeg().toBuffer()
  expect(await digestOf(bytes)).toMatch(/^[0-9a-f]{32}$/)
  expect(await digestOf(bytes)).toBe(await digestOf(bytes))
  expect(await digestOf(bytes)).not.toBe(await digestOf(await photo().jpeg({ quality: 5 }).toBuffer()))
})
