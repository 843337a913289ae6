import { changeWords } from './htmlPieces'

type Step = readonly [pattern: RegExp, by: string]

/** Order matters: what opens a quotation is found first, what is left over closes one. */
const steps: readonly Step[] = [
  [/\.\.\./g, '&#8230;'],
  [/---/g, '&#8212;'],
  [/(?<=^|\s)--(?=$|\s)/g, '&#8212;'],
  [/(?<!xn)--/g, '&#8211;'],
  [/(?<=^|\s)-(?=$|\s)/g, '&#8211;'],
  [/ \(tm\)/g, ' &#8482;'],
  [/'(?=(?:tain't|twere|twas|tis|twill|til|bout|nuff|round|cause|em)\b)/g, '&#8217;'],
  [/'(?=\d\d(?:$|(?![%\d]|[.,]\d)))/g, '&#8217;'],
  [/(?<=^|[\s([{"-]|&lt;)'/g, '&#8216;'],
  [/(?<=^|[\s([{-]|&lt;|&#8216;)"(?!\s|$)/g, '&#8220;'],
  [/(?<=\d)"(?!\w)/g, '&#8243;'],
  [/(?<=\d)'(?!\w)/g, '&#8242;'],
  [/'/g, '&#8217;'],
  [/"/g, '&#8221;'],
  [/(?<=\b(?:[1-9][\d.,]*|0[\d.,]+))x(?=\d[\d.,]*\b)/g, '&#215;'],
]

/** Inside quotation marks a digit before the last mark ends the quotation: “in 2019”, not 2019 inches. */
const closeQuotedNumbers = (words: string) =>
  words.replace(/(&#8220;(?:(?!&#822[01];|&#8243;).)*)&#8243;(?!.*&#8221;)/g, '$1&#8221;')

const escapeBareAmpersands = (text: string) =>
  text.replace(/&(?!#(?:\d+|x[a-f\d]+);|[a-z1-4]{1,8};)/gi, '&#038;')

const texturizeWords = (words: string) =>
  closeQuotedNumbers(steps.reduce((text, [pattern, by]) => text.replace(pattern, by), words))

/** Typewriter signs become printer's ones, as entities: `"so"` → `&#8220;so&#8221;`. Code is left alone. */
export const texturize = (html: string): string => {
  const words = changeWords(html, ['code', 'pre', 'kbd', 'tt', 'style', 'script'], texturizeWords)
  return escapeBareAmpersands(words)
}
