/** The 134 letters of Vietnamese that ASCII does not have, each with what is left of it without its marks. */

const lowerCase = {
  a: 'àảãáạăằẳẵắặâầẩẫấậ',
  d: 'đ',
  e: 'èẻẽéẹêềểễếệ',
  i: 'ìỉĩíị',
  o: 'òỏõóọôồổỗốộơờởỡớợ',
  u: 'ùủũúụưừửữứự',
  y: 'ỳỷỹýỵ',
} as const

const upperCase = {
  a: 'ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬ',
  d: 'Đ',
  e: 'ÈẺẼÉẸÊỀỂỄẾỆ',
  i: 'ÌỈĨÍỊ',
  o: 'ÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢ',
  u: 'ÙỦŨÚỤƯỪỬỮỨỰ',
  y: 'ỲỶỸÝỴ',
} as const

/** In the order of dictionaries: letter by letter, and each in the order of its tones. */
export const alphabetWithTones =
  'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz'

export const vietnameseLetters: readonly { readonly letter: string; readonly plain: string }[] = [
  lowerCase,
  upperCase,
].flatMap((letters) =>
  Object.entries(letters).flatMap(([plain, marked]) => [...marked].map((letter) => ({ letter, plain }))),
)
