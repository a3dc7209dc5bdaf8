/** What a style rule of a drawing could load; undefined for a harmless one. */
export function unsafeStyle(css: string): string | undefined {
  const rules = css.replace(/\/\*.*?\*\//gs, '')
  // An escape can spell any of the words below; drawings need none.
  return /\\|@import|(?:url|src|image|image-set)\(\s*["']?(?![\s)"'#]|data:image\/(?:png|jpeg|gif|webp)[;,])/i.exec(
    rules,
  )?.[0]
}
