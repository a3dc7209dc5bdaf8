/** Shows values from the content inside a sentence, so that neither a line break nor a long one tears it apart. */

const longest = 72

/** In backticks, as what stands in a file: `` `published` ``. */
export function asCode(text: string): string {
  return `\`${shortened(inOneLine(text))}\``
}

/** In quotation marks, as words of the article: “Kính gửi”. */
export function asQuote(text: string): string {
  return `“${shortened(inOneLine(text))}”`
}

/** In backticks and whole, as what can be copied. */
export function asExample(text: string): string {
  return `\`${inOneLine(text)}\``
}

/** The line of YAML that sets the last key of `field`; an item of a list when that is a number. */
export function asLine(field: string, value: string): string {
  const key = field.split('.').at(-1) ?? field
  return asExample(/^\d+$/.test(key) ? `- ${value}` : `${key}: ${value}`)
}

function inOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join('')}…`
}
