import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import type { UrlPath } from '../../src/model/address.ts'
import type { Hosting } from '../../src/model/configuration.ts'
import { diagnose } from '../../src/model/diagnostic.ts'
import { placeOfLine } from '../../src/model/ledger.ts'
import { filePath } from '../../src/model/place.ts'
import { hostingFiles } from '../../src/render/hosting/hosting-files.ts'
import { freePort } from '../setup/free-port.ts'
import { ask, askAll, startHost } from '../setup/hosts.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { settings, siteOf } from './site-of.ts'

const to = '/tin/2018/09/mot-cua/'
/** Everything that an address may have in it and that means something to one of the hosts. */
const former = [
  '/tin/2018/08/mot-cua/',
  '/tin-cu/mot-cua.html',
  '/tin cũ/Một Cửa/',
  '/tin/100%/',
  '/tin/100%25/',
  '/a.b/(c)+[d]/{e}/$f/^g/',
  "/a'b/&c;d=e,f@g!h~i/",
  '/default.aspx/',
  '/t/k7m38/',
  `/rat-dai/${'mot-cua-'.repeat(24)}/`,
] as readonly string[] as readonly UrlPath[]

const redirectsFrom = (addresses: readonly UrlPath[]) =>
  addresses.map((from) => ({
    from,
    to: to as UrlPath,
    title: 'Một cửa',
    summary: 'Tóm tắt',
    file: filePath('news/mot-cua.md'),
  }))

function rulesFor(host: Hosting, addresses = former, url = settings.url): string {
  const [rules] = hostingFiles(siteOf({ redirects: redirectsFrom(addresses), settings: { url } }), host).value
  return rules?.text ?? ''
}

function headersFor(host: Hosting, url = settings.url): string {
  const [, headers] = hostingFiles(siteOf({ settings: { url } }), host).value
  return headers?.text ?? ''
}

const style = '/assets/style-12345678.css'

/** A folder with the rules, the page that they lead to, and a page at a former address, as every site has it. */
function published(): { readonly folder: string; readonly root: string } {
  const folder = temporaryFolder()
  const root = join(folder, 'dist')
  for (const path of [
    'index.html',
    '404.html',
    style,
    `${to}index.html`,
    '/tin/2018/08/mot-cua/index.html',
  ]) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), path === '404.html' ? 'Không có trang này.' : '<!doctype html>')
  }
  return { folder, root }
}

/** The page as a build that precompresses leaves it. What is in the copies tells them from what a host compresses itself. */
function precompress(root: string): void {
  const file = join(root, to, 'index.html')
  writeFileSync(`${file}.gz`, gzipSync('<!doctype html><p>gz'))
  writeFileSync(`${file}.br`, brotliCompressSync('<!doctype html><p>br'))
}

/** What browsers get that take `encodings`: how it is compressed, and what it is then. */
async function sentTo(encodings: string, port: number): Promise<unknown> {
  const { headers, bytes } = await askAll(port, to, { headers: { 'Accept-Encoding': encodings } })
  const { 'content-encoding': encoding, 'content-type': type, vary } = headers
  const unpack = { gzip: gunzipSync, br: brotliDecompressSync }[encoding ?? ''] ?? ((plain: Buffer) => plain)
  return { encoding, type, vary, text: unpack(bytes).toString() }
}

const type = expect.stringMatching(/^text\/html/)
const vary = 'Accept-Encoding'

/** Whether a server here can be asked over IPv6. */
const hasIpv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === '::1'),
)

async function answersOverIpv6(port: number): Promise<void> {
  if (!hasIpv6) return
  const { status, headers } = await askAll(port, to, { host: '::1' })
  expect({ status, headers }).toMatchObject({ status: 200, headers: sentAlways })
}

const sentAlways = {
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
}

/** What operators are told that every host sends, with pages and with what is kept for good. */
async function everyAnswerHasItsHeaders(port: number, base = ''): Promise<void> {
  const page = await askAll(port, `${base}${to}`)
  expect(page).toMatchObject({
    status: 200,
    headers: { ...sentAlways, 'cache-control': 'public, max-age=300' },
  })
  const asset = await askAll(port, `${base}${style}`)
  const forGood = 'public, max-age=31536000, immutable'
  expect(asset).toMatchObject({ status: 200, headers: { ...sentAlways, 'cache-control': forGood } })
  const missing = await askAll(port, `${base}/khong-co/`)
  expect(missing).toMatchObject({ status: 404, headers: sentAlways, body: 'Không có trang này.' })
  expect(missing.headers['cache-control'] ?? '').not.toContain('immutable')
}

async function everyAddressLeadsOn(port: number): Promise<void> {
  const asked = former.flatMap((address) =>
    address.endsWith('/') ? [address, address.slice(0, -1)] : [address],
  )
  for (const address of asked) {
    const path = encodeURI(address)
    expect({ path, ...(await ask(port, path)) }).toEqual({ path, status: 301, location: to })
    expect(await ask(port, `${path}?x=1`)).toEqual({ status: 301, location: to })
  }
  expect(await ask(port, to)).toEqual({ status: 200 })
  // Only these, not what is below them or like them.
  expect((await ask(port, '/tin/2018/08/mot-cua/khac/')).status).toBe(404)
  expect((await ask(port, '/tin-cu/mot-cuaxhtml')).status).toBe(404)
}

test('nginx leads on from every former address, and sends the headers', async () => {
  const { folder, root } = published()
  const port = await freePort()
  writeFileSync(join(folder, 'nginx.map'), rulesFor('nginx'))
  writeFileSync(join(folder, 'nginx.headers'), headersFor('nginx'))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
events {}
http {
  access_log off; ${temporary.join(' ')}
  map_hash_bucket_size 1024;
  map $uri $moved { include ${folder}/nginx.map; }
  server {
    listen 127.0.0.1:${port};
    ${hasIpv6 ? `listen [::1]:${port};` : ''}
    root ${root};
    absolute_redirect off;
    error_page 404 /404.html;
    include ${folder}/nginx.headers;
    gzip_static on;
    gzip_vary on;
    if ($moved) { return 301 $moved; }
  }
}
`,
  )
  await startHost('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], port)
  await everyAddressLeadsOn(port)
  await everyAnswerHasItsHeaders(port)
  await answersOverIpv6(port)
  precompress(root)
  const text = '<!doctype html>'
  expect(await sentTo('identity', port)).toEqual({ type, vary, text })
  // Debian's nginx knows gzip alone.
  expect(await sentTo('gzip, br', port)).toEqual({ encoding: 'gzip', type, vary, text: `${text}<p>gz` })
})

test('Caddy leads on from every former address, and sends the headers', async () => {
  const { folder, root } = published()
  const port = await freePort()
  writeFileSync(join(folder, 'caddy.redirects'), rulesFor('caddy'))
  writeFileSync(join(folder, 'caddy.headers'), headersFor('caddy'))
  writeFileSync(
    join(folder, 'Caddyfile'),
    `{
  admin off
  auto_https off
}
http://127.0.0.1:${port}${hasIpv6 ? `, http://[::1]:${port}` : ''} {
  root * ${root}
  import ${folder}/caddy.redirects
  import ${folder}/caddy.headers
  file_server {
    precompressed br gzip
  }
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`,
  )
  await startHost('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], port)
  await everyAddressLeadsOn(port)
  await everyAnswerHasItsHeaders(port)
  await answersOverIpv6(port)
  precompress(root)
  const text = '<!doctype html>'
  // Debian's Caddy does not say there that it depends on the question.
  expect(await sentTo('identity', port)).toMatchObject({ type, text })
  expect(await sentTo('gzip', port)).toEqual({ encoding: 'gzip', type, vary, text: `${text}<p>gz` })
  expect(await sentTo('gzip, br', port)).toEqual({ encoding: 'br', type, vary, text: `${text}<p>br` })
})

test('nginx sends the headers of a site below a folder', async () => {
  const folder = temporaryFolder()
  const { root } = published()
  const port = await freePort()
  writeFileSync(join(folder, 'nginx.headers'), headersFor('nginx', 'https://host.example/tin-tuc'))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  // The content of the built site lies in a folder of that name.
  mkdirSync(join(folder, 'www'))
  renameSync(root, join(folder, 'www/tin-tuc'))
  writeFileSync(join(folder, 'www/index.html'), '<!doctype html>')
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
events {}
http {
  access_log off; ${temporary.join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/www;
    error_page 404 /tin-tuc/404.html;
    include ${folder}/nginx.headers;
  }
}
`,
  )
  await startHost('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], port)
  await everyAnswerHasItsHeaders(port, '/tin-tuc')
})

const two = ['/tin-cu/một cửa.html', '/cu/$a/'] as readonly string[] as readonly UrlPath[]

test.each<[Hosting, string]>([
  [
    'apache',
    `ErrorDocument 404 "/404.html"
<IfModule mod_headers.c>
  Header always set Content-Security-Policy "${sentAlways['content-security-policy']}"
  Header always set Referrer-Policy "strict-origin-when-cross-origin"
  Header always set Strict-Transport-Security "max-age=31536000"
  Header always set X-Content-Type-Options "nosniff"
  Header set Cache-Control "public, max-age=300"
  Header set Cache-Control "public, max-age=31536000, immutable" "expr=%{REQUEST_URI} =~ m#^/assets/#"
</IfModule>
RedirectMatch 301 "^/tin-cu/một cửa[.]html$" "/tin/2018/09/mot-cua/"
RedirectMatch 301 "^/cu/[$]a/?$" "/tin/2018/09/mot-cua/"
`,
  ],
  [
    'cloudflare',
    '/tin-cu/m%E1%BB%99t%20c%E1%BB%ADa.html /tin/2018/09/mot-cua/ 301\n/cu/$a/ /tin/2018/09/mot-cua/ 301\n',
  ],
  [
    'netlify',
    '/tin-cu/m%E1%BB%99t%20c%E1%BB%ADa.html /tin/2018/09/mot-cua/ 301!\n/cu/$a/ /tin/2018/09/mot-cua/ 301!\n',
  ],
  [
    's3',
    `[
  {
    "Key": "tin-cu/một cửa.html",
    "WebsiteRedirectLocation": "/tin/2018/09/mot-cua/"
  },
  {
    "Key": "cu/$a/index.html",
    "WebsiteRedirectLocation": "/tin/2018/09/mot-cua/"
  }
]
`,
  ],
])('writes what %s reads', (host, expected) => {
  expect(rulesFor(host, two)).toBe(expected)
})

test.each(['netlify', 'cloudflare'] as const)('writes the headers that %s reads', (host) => {
  const [, file] = hostingFiles(siteOf({ settings: { url: 'https://host.example/tin-tuc' } }), host).value
  expect(file).toEqual({
    file: '_headers',
    isPublished: true,
    text: `/tin-tuc/*
  Content-Security-Policy: ${sentAlways['content-security-policy']}
  Referrer-Policy: strict-origin-when-cross-origin
  Strict-Transport-Security: max-age=31536000
  X-Content-Type-Options: nosniff
/tin-tuc/assets/*
  Cache-Control: public, max-age=31536000, immutable
`,
  })
})

test('writes the headers and the page for what is missing for IIS', () => {
  const { documentElement } = new DOMParser({
    onError: (_, message) => expect.unreachable(message),
  }).parseFromString(rulesFor('iis', two), 'text/xml')
  expect(documentElement?.getElementsByTagName('rule')[0]?.getAttribute('stopProcessing')).toBe('true')
  const valuesOf = (name: string, ...attributes: readonly string[]) =>
    [...(documentElement?.getElementsByTagName(name) ?? [])].map((element) =>
      attributes.map((attribute) => element.getAttribute(attribute)),
    )
  const headers = documentElement?.getElementsByTagName('customHeaders')[0]
  const sent = [...(headers?.getElementsByTagName('add') ?? [])].map((element) => [
    element.getAttribute('name')?.toLowerCase(),
    element.getAttribute('value'),
  ])
  expect(Object.fromEntries(sent)).toEqual(sentAlways)
  expect(valuesOf('clientCache', 'cacheControlMaxAge', 'cacheControlCustom')).toEqual([
    ['0.00:05:00', null],
    ['365.00:00:00', 'public, immutable'],
  ])
  expect(valuesOf('error', 'statusCode', 'path')).toEqual([['404', '404.html']])
})

test('writes a map with both forms of an address for IIS', () => {
  const keys = [...rulesFor('iis', two).matchAll(/key="([^"]*)" value="([^"]*)"/g)].map(([, key]) => key)
  expect(keys).toEqual(['/tin-cu/một cửa.html', '/cu/$a/', '/cu/$a'])
})

test('rules know the folder that a site lives in', () => {
  expect(rulesFor('cloudflare', ['/cu/' as UrlPath], 'https://haiphong.example/tin-tuc')).toBe(
    '/tin-tuc/cu/ /tin-tuc/tin/2018/09/mot-cua/ 301\n',
  )
})

test('writes as many rules as a host takes and says which addresses have none', () => {
  const many = Array.from({ length: 2003 }, (_, number) => `/cu/${number}/` as UrlPath)
  const long = `/cu/${'ố'.repeat(200)}/` as UrlPath
  const { value, diagnostics } = hostingFiles(
    siteOf({ redirects: redirectsFrom([long, ...many]) }),
    'cloudflare',
  )
  expect((value[0]?.text ?? '').split('\n').length - 1).toBe(2000)
  expect(diagnostics).toEqual([
    diagnose('hosting/too-many-redirects', placeOfLine(1), {
      ...{ host: 'cloudflare', count: 2004, taken: 2000 },
      left: [long, '/cu/2000/', '/cu/2001/'],
    }),
  ])
})
