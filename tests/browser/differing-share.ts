import sharp from 'sharp'

/** What a channel, of 255, may be off: pictures are kept with few colours. */
const slack = 64

/** Of two images, the share of pixels that are not alike; all of them when one is larger. */
export async function differingShare(one: Buffer, other: Buffer): Promise<number> {
  const [left, right] = await Promise.all([one, other].map(pixelsOf))
  if (left === undefined || left.width !== right?.width || left.height !== right.height) return 1
  const [here, there] = [left.channels, right.channels]
  let differing = 0
  for (let at = 0; at < here.length; at += 3) {
    const isOff =
      Math.abs((here[at] ?? 0) - (there[at] ?? 0)) > slack ||
      Math.abs((here[at + 1] ?? 0) - (there[at + 1] ?? 0)) > slack ||
      Math.abs((here[at + 2] ?? 0) - (there[at + 2] ?? 0)) > slack
    if (isOff) differing += 1
  }
  return differing / (left.width * left.height)
}

async function pixelsOf(image: Buffer) {
  const { data, info } = await sharp(image).removeAlpha().toColourspace('srgb').raw().toBuffer({
    resolveWithObject: true,
  })
  return { width: info.width, height: info.height, channels: data }
}
