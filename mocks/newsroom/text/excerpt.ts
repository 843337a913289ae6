import { texturize } from '../comments/texturize'

/** Words of an automatic excerpt. */
const excerptWords = 55

/** Blocks whose words never stand in an automatic excerpt: pictures, galleries, embeds, buttons, files. */
const wordless =
  /<!-- wp:(image|gallery|embed|buttons?|audio|video|file|separator|code|footnotes)\b[\s\S]*?<!-- \/wp:\1 -->/g

const paragraph = (html: string) => (html === '' ? '' : `<p>${html}</p>\n`)

/** A manual excerpt as `excerpt.rendered`: HTML and all its words. */
export const manualExcerpt = (stored: string): string => paragraph(texturize(stored.trim()))

const wordsOf = (stored: string) =>
  (stored.split('<!--more-->')[0] ?? '')
    .replace(wordless, ' ')
    .replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<sup data-fn[\s\S]*?<\/sup>/g, '')
    .replace(/<[a-z/!][^>]*>/gi, '')
    .split(/[\n\r\t ]+/)
    .filter(Boolean)

/** The first 55 words of the body, and `[…]` if there are more. `stored` is the body with its block markup. */
export const automaticExcerpt = (stored: string): string => {
  const words = wordsOf(stored)
  const text = words.slice(0, excerptWords).join(' ')
  return paragraph(texturize(words.length > excerptWords ? `${text} [&hellip;]` : text))
}
