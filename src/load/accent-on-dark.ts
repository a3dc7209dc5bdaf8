/**
 * The site's accent for dark mode: the same hue, only as light as reading needs.
 */
import { contrastRatio } from '../model/contrast-ratio.ts'

/** The lighter of the two dark grounds, `--tint` in `dark.css`: what can be read on it can be read on both. */
const ground = '#201d1a'

/** WCAG 2.2, 1.4.3 asks for 4.5. */
const readable = 5

/** Red, green, blue from 0 to 255. */
type Rgb = readonly [number, number, number]

/** Mixes its own glow into the accent until it can be read on dark paper. `#rrggbb` in, `#rrggbb` out. */
export function accentOnDark(accent: string): string {
  const colour = rgbOf(accent)
  const glow = glowOf(colour)
  const steps = Array.from({ length: 101 }, (_, percent) => hexOf(mixed(colour, glow, percent / 100)))
  return steps.find((step) => contrastRatio(step, ground) >= readable) ?? hexOf(glow)
}

/** The hue at full brightness, halfway to white: readable for every hue, and not as grey as white mixed in alone. */
function glowOf(colour: Rgb): Rgb {
  const white: Rgb = [255, 255, 255]
  const [red, green, blue] = colour
  const brightest = Math.max(red, green, blue)
  if (brightest === 0) return white
  const full = (channel: number) => (channel * 255) / brightest
  return mixed([full(red), full(green), full(blue)], white, 0.5)
}

function mixed(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (channel: 0 | 1 | 2) => Math.round(from[channel] + (to[channel] - from[channel]) * share)
  return [part(0), part(1), part(2)]
}

function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
