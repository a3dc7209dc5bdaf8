import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { UrlPath } from '../../src/model/address.ts'
import type { Hosting } from '../../src/model/configuration.ts'
import { diagnose } from '../../src/model/diagnostic.ts'
import { placeOfLine } from '../../src/model/ledger.ts'
import { filePath } from '../../src/model/place.ts'
import { hostingFile } from '../../src/render/hosting/hosting-file.ts'
import { ask, freePort, startHost } from '../setup/hosts.ts'
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
  return hostingFile(siteOf({ redirects: redirectsFrom(addresses), settings: { url } }), host).value.text
}

/** A folder with the rules, the page that they lead to, and a page at a former address, as every site has it. */
function published(): { readonly folder: string; readonly root: string } {
  const folder = temporaryFolder()
  const root = join(folder, 'dist')
  for (const path of ['index.html', `${to}index.html`, '/tin/2018/08/mot-cua/index.html']) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), '<!doctype html>')
  }
  return { folder, root }
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

test('nginx leads on from every former address', async () => {
  const { folder, root } = published()
  const port = await freePort()
  writeFileSync(join(folder, 'nginx.map'), rulesFor('nginx'))
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
    root ${root};
    absolute_redirect off;
    if ($moved) { return 301 $moved; }
  }
}
`,
  )
  await startHost('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], port)
  await everyAddressLeadsOn(port)
})

test('Caddy leads on from every former address', async () => {
  const { folder, root } = published()
  const port = await freePort()
  writeFileSync(join(folder, 'caddy.redirects'), rulesFor('caddy'))
  writeFileSync(
    join(folder, 'Caddyfile'),
    `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${root}
  import ${folder}/caddy.redirects
  file_server
}
`,
  )
  await startHost('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], port)
  await everyAddressLeadsOn(port)
})

const two = ['/tin-cu/một cửa.html', '/cu/$a/'] as readonly string[] as readonly UrlPath[]

test.each<[Hosting, string]>([
  [
    'apache',
    'RedirectMatch 301 "^/tin-cu/một cửa[.]html$" "/tin/2018/09/mot-cua/"\nRedirectMatch 301 "^/cu/[$]a/?$" "/tin/2018/09/mot-cua/"\n',
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

test('writes a map with both forms of an address for IIS', () => {
  const keys = [...rulesFor('iis', two).matchAll(/key="([^"]*)" value="([^"]*)"/g)].map(([, key]) => key)
  expect(keys).toEqual(['/tin-cu/một cửa.html', '/cu/$a/', '/cu/$a'])
})

test('rules know the folder that a site lives in', () => {
  expect(rulesFor('cloudflare', ['/cu/' as UrlPath], 'https://haiphong.example/tin-tuc')).toBe(
    '/tin-tuc/cu/ /tin-tuc/tin/2018/09/mot-cua/ 301\n',
  )
})

test('writes as many rules as a host takes and says how many those are', () => {
  const many = Array.from({ length: 2003 }, (_, number) => `/cu/${number}/` as UrlPath)
  const long = `/cu/${'ố'.repeat(200)}/` as UrlPath
  const { value, diagnostics } = hostingFile(
    siteOf({ redirects: redirectsFrom([long, ...many]) }),
    'cloudflare',
  )
  expect(value.text.split('\n').length - 1).toBe(2000)
  expect(diagnostics).toEqual([
    diagnose('hosting/too-many-redirects', placeOfLine(1), { host: 'cloudflare', count: 2004, taken: 2000 }),
  ])
})
