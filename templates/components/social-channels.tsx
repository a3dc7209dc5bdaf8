/**
 * "Chúng tôi trên Mạng Xã hội": the channels the office itself runs, with a code for those that want one.
 */
import type { SocialModel } from '../../src/model/page-model.ts'
import type { Words } from '../../src/model/words.ts'
import { QrStamp } from './qr-stamp.tsx'

interface SocialChannelsProps {
  readonly channels: readonly SocialModel[]
  readonly words: Words
}

export function SocialChannels({ channels, words }: SocialChannelsProps) {
  if (channels.length === 0) return null
  return (
    <section class="block social">
      <h2 class="label">{words.socialChannels}</h2>
      <ul>
        {channels.map(({ name, href, caption, qr }) => (
          <li key={href}>
            {qr ? (
              <QrStamp qr={qr} href={href}>
                <strong class="stamp-title">{name}</strong>
                <span class="stamp-hint">{caption}</span>
              </QrStamp>
            ) : (
              <p>
                <a href={href}>{name}</a>
                <span class="stamp-hint">{caption}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
