import sharp from 'sharp'
import { type Icon, type IconSize, iconSizes } from '../model/icon.ts'

const white = { r: 255, g: 255, b: 255, alpha: 1 }
const clear = { ...white, alpha: 0 }
/** What a drawing is measured in. */
const dotsPerInch = 72

/**
 * Draws an emblem, whole and in the middle of a square, in every size. No icons when it cannot be drawn here: browsers
 * may show it all the same.
 */
export async function drawIcons(emblem: Uint8Array): Promise<readonly Icon[]> {
  try {
    const { width, height } = await sharp(emblem).metadata()
    const side = Math.max(width, height)
    return await Promise.all(iconSizes.map((size) => drawIcon(emblem, side, size)))
  } catch {
    return []
  }
}

async function drawIcon(emblem: Uint8Array, side: number, size: IconSize): Promise<Icon> {
  // A drawing is drawn in the size that is needed, and not enlarged afterwards.
  const density = Math.min(Math.max((dotsPerInch * size) / side, dotsPerInch), 100_000)
  // Apple's start screen shows what is clear as black, and the emblem up to the rim.
  const isForApple = size === 180
  const [margin, background] = isForApple ? [16, white] : [0, clear]
  const drawn = sharp(emblem, { density })
    .autoOrient()
    .resize(size - 2 * margin, size - 2 * margin, { fit: 'contain', background })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background })
  const bytes = await (isForApple ? drawn.flatten({ background }) : drawn).png().toBuffer()
  return { size, bytes }
}
