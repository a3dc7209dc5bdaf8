/** Faults between the languages of a site, in Vietnamese. */
import { asCode, asExample, asLine } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'
import { didYouMean } from './did-you-mean.ts'

const kinds = { categories: 'chuyên mục', offices: 'cơ quan' } as const

export const languages: WordingOf<'language' | 'translation'> = {
  'language/own': {
    message: ({ language }) =>
      `${asCode(language)} là ngôn ngữ chính của trang tin (${asCode(`locale: ${language}`)}), nên đã có đủ từ ngữ.`,
    hint: () => 'Ở `languages` chỉ ghi các ngôn ngữ mà trang tin được dịch sang, hoặc sửa `locale`.',
  },
  'language/undeclared': {
    message: ({ language, languages }) =>
      `Trang tin không có ngôn ngữ ${asCode(language)}, chỉ có ${languages.map(asCode).join(', ')}.`,
    hint: ({ language }) =>
      `Sửa \`lang\`, hoặc thêm ${asCode(`${language}:`)} ở \`languages\` trong \`content/site.yaml\`.`,
  },
  'language/unknown-name': {
    message: ({ language, group, id }) =>
      `${asCode(`languages.${language}.${group}`)} đặt tên cho ${asCode(id)}, nhưng trang tin không có ${kinds[group]} ${asCode(id)}.`,
    hint: ({ group, suggestion }) =>
      didYouMean(suggestion) ?? `Bỏ dòng này, hoặc thêm ${kinds[group]} vào ${asCode(group)}.`,
  },
  'language/unnamed': {
    message: ({ language, group, id }) =>
      `${capitalised(kinds[group])} ${asCode(id)} chưa có tên bằng ngôn ngữ ${asCode(language)}.`,
    hint: ({ language, group, id }) =>
      `Thêm vào ${asCode(`languages.${language}.${group}`)} dòng ${asLine(id, '…')} với tên mà người đọc ngôn ngữ ấy sẽ thấy.`,
  },
  'translation/chained': {
    message: ({ translationOf }) =>
      `\`translationOf\` ghi ${asCode(translationOf)}, nhưng đó cũng là một bản dịch.`,
    hint: ({ original }) => `Ghi bản gốc: ${asLine('translationOf', original)}.`,
  },
  'translation/duplicate': {
    message: ({ translationOf, language }) =>
      `${asCode(translationOf)} đã có một bản dịch sang ${asCode(language)}; người đọc chỉ có thể được dẫn đến một bản.`,
    hint: () => 'Giữ một trong hai bản, hoặc bỏ `translationOf` ở bản thật ra là một bài riêng.',
  },
  'translation/figures-differ': {
    message: ({ metric, field, value, original }) =>
      `${asCode(metric)} ở đây ${stated(field, value)}, còn ở bản gốc ${stated(field, original)}.`,
    hint: ({ metric }) =>
      `So cả hai với nguồn rồi sửa số sai; số chỉ có trong bài này thì đặt mã riêng, ví dụ ${asExample(`${metric}-2:`)}.`,
  },
  'translation/same-language': {
    message: ({ translationOf, language }) =>
      `${asCode(translationOf)} cũng viết bằng ngôn ngữ ${asCode(language)}, nên đây không phải bản dịch của bài ấy.`,
    hint: () => 'Ghi ngôn ngữ của bài này bằng `lang`, ví dụ `lang: en`, hoặc bỏ `translationOf`.',
  },
  'translation/unknown': {
    message: ({ translationOf }) =>
      `\`translationOf\` ghi ${asCode(translationOf)}, nhưng trang tin không có bản gốc ấy.`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion) ??
      'Ghi mã của bài gốc, ví dụ `translationOf: k7m39`; ở trang thường thì ghi tệp, ví dụ `translationOf: /pages/gioi-thieu.md`.',
  },
}

function stated(field: string, value: string): string {
  if (field === 'value') return `là ${value}`
  return value === '' ? `không có ${asCode(field)}` : `có ${asCode(field)} ${value}`
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
