/** Reads the lists of a published site; what comes from a host may be anything. */
import { z } from 'zod'
import { type ProofIndex, type ProofList, proofFormat } from '../../model/proof-list.ts'

const index = z.object({
  format: z.literal(proofFormat),
  site: z.url(),
  lists: z.array(z.object({ address: z.url(), sha256: z.string() })),
})

const list = z.object({
  format: z.literal(proofFormat),
  articles: z.array(z.object({ address: z.url(), sha256: z.string() })),
})

const signature = z.object({ publicKey: z.string(), signature: z.string() })

export type ReadIndex = Pick<ProofIndex, 'site'> & {
  readonly lists: readonly Pick<ProofIndex['lists'][number], 'address' | 'sha256'>[]
}
export type ReadArticles = readonly Pick<ProofList['articles'][number], 'address' | 'sha256'>[]

export function readIndex(text: string): ReadIndex | undefined {
  return index.safeParse(jsonIn(text)).data
}

export function readArticles(text: string): ReadArticles | undefined {
  return list.safeParse(jsonIn(text)).data?.articles
}

export function readSignature(text: string): z.infer<typeof signature> | undefined {
  return signature.safeParse(jsonIn(text)).data
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
