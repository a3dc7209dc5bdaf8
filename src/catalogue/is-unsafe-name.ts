/**
 * Whether Windows refuses a file or folder of this name: it is a device's, ends in a dot or a space, or has a
 * character in it that cannot be.
 *
 * @see Microsoft, "Naming Files, Paths, and Namespaces"
 */
export function isUnsafeName(name: string): boolean {
  return (
    /[<>:"|?*\\\p{Cc}]|[. ]$/u.test(name) || /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i.test(name)
  )
}
