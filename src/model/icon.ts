/** The emblem as a small square picture, for browser tabs and the start screens of phones. */
export interface Icon {
  /** Of its side, in pixels. */
  readonly size: IconSize
  /** PNG. */
  readonly bytes: Uint8Array
}

/** For tabs, for Apple's start screen, and the two that a web manifest must have. */
export const iconSizes = [32, 180, 192, 512] as const

export type IconSize = (typeof iconSizes)[number]

export interface IconFile {
  readonly size: IconSize
  /** Without the base path. */
  readonly href: string
}

/** What stands for the site in tabs and on start screens. */
export interface IconLink {
  readonly rel: string
  readonly href: string
  readonly sizes?: string
}
