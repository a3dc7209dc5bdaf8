/**
 * Stands around the number of a hole in serialised HTML.
 *
 * A noncharacter: Unicode keeps it for the inside of programs, so no text that people exchange needs it, and it is
 * taken out of every body before the first hole is marked.
 */
export const holeMark = '\uFDD0'
