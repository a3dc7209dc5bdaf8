import type { Hosting } from '../../model/configuration.ts'
import { apache } from './apache.ts'
import { caddy } from './caddy.ts'
import { cloudflare } from './cloudflare.ts'
import type { Host } from './host.ts'
import { iis } from './iis.ts'
import { netlify } from './netlify.ts'
import { nginx } from './nginx.ts'
import { s3 } from './s3.ts'

export const hosts: Readonly<Record<Hosting, Host>> = { apache, caddy, cloudflare, iis, netlify, nginx, s3 }
