export const usualPort = 8080
const portsTried = 100

/** The ports to try, in this order: the one asked for, or the usual one and those after it. */
export function portsFor({ port }: { readonly port?: number }): readonly number[] {
  if (port !== undefined) return [port]
  return Array.from({ length: portsTried }, (_, index) => usualPort + index)
}
