import type { ArticleModel, ImageModel } from '../model/page-model.ts'

/** The cover for previews elsewhere, at its full address. None for a drawing: previews and search engines want pixels. */
export function previewImage({
  cover,
  canonical,
}: Pick<ArticleModel, 'cover' | 'canonical'>): ImageModel | undefined {
  if (cover === undefined || /\.svg$/i.test(cover.image.src)) return undefined
  return { ...cover.image, src: new URL(cover.image.src, canonical).href }
}
