/** Numbers in English words, the British way: `one thousand four hundred and twelve`. */
import type { Decimal } from '../model/metric.ts'

const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ')
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Of the groups of three digits; above the last one counting begins anew. */
const scales = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion', 'quintillion']
const reach = 3 * (scales.length - 1)

/** `ninety-two point seven` for `92.7`. */
export function enNumberWords(value: Decimal): string {
  const [whole = '', fraction] = value.replace('-', '').split('.')
  const size = fraction === undefined ? wholeNumber(whole) : `${wholeNumber(whole)} point ${spelt(fraction)}`
  return value.startsWith('-') ? `minus ${size}` : size
}

function spelt(text: string): string {
  return [...text].map((digit) => small[Number(digit)]).join(' ')
}

function wholeNumber(text: string): string {
  return Number(text) === 0 ? 'zero' : spoken(text).join(' ')
}

function spoken(text: string): readonly string[] {
  const above = text.slice(0, -reach).replace(/^0+/, '')
  const below = text.slice(-reach)
  if (above === '') return groups(below, true)
  const [top] = scales.slice(-1)
  return [...spoken(above), top ?? '', ...groups(below, false)]
}

function groups(text: string, leads: boolean): readonly string[] {
  const count = Math.ceil(text.length / 3)
  const padded = text.padStart(3 * count, '0')
  return Array.from({ length: count }, (_, place) => {
    const number = Number(padded.slice(3 * place, 3 * place + 3))
    const scale = scales[count - 1 - place] ?? ''
    if (number === 0) return []
    const isLast = scale === '' && !(leads && place === 0)
    return [...(isLast && number < 100 ? ['and'] : []), ...belowThousand(number), ...(scale ? [scale] : [])]
  }).flat()
}

function belowThousand(number: number): readonly string[] {
  const rest = number % 100
  const hundreds = number < 100 ? [] : [small[Math.floor(number / 100)] ?? '', 'hundred']
  if (rest === 0) return hundreds
  return [...hundreds, ...(hundreds.length > 0 ? ['and'] : []), belowHundred(rest)]
}

function belowHundred(number: number): string {
  if (number < 20) return small[number] ?? ''
  const ten = tens[Math.floor(number / 10)] ?? ''
  return number % 10 === 0 ? ten : `${ten}-${small[number % 10]}`
}
