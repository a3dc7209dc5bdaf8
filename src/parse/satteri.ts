/** The fast parser, or nothing on machines for which it has no native part. */
export const satteri = await import('satteri').then(
  ({ markdownToMdast }) => markdownToMdast,
  () => undefined,
)
