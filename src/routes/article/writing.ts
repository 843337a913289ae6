/** How a text runs, and its language where the script leaves no doubt. */
export interface Writing {
  dir: 'ltr' | 'rtl'
  lang?: string
}

const isRightToLeft =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Greek}{3}/u, 'el'],
]

/**
 * Direction and language by a headline. The first letter gives the direction, as `dir="auto"` has it,
 * here for a whole layout; the language chooses between Chinese and Japanese letterforms and the voice of a reader.
 */
export const writingOf = (text: string): Writing => {
  if (isRightToLeft.test(text)) return { dir: 'rtl' }
  const lang = scripts.find(([letters]) => letters.test(text))?.[1]
  return lang ? { dir: 'ltr', lang } : { dir: 'ltr' }
}
