/** Longest slug in bytes; a longer one is cut between two characters. The column `post_name` holds 200. */
const longest = 200

/** Letters that do not come apart into a plain one and its accent. */
const latinLetters: Readonly<Record<string, string>> = {
  ß: 's',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
}

/** Accents of Latin letters go; those of other scripts belong to the word. */
const removeAccents = (text: string) =>
  text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßæœøđðþłħıŋ]/g, (letter) => latinLetters[letter] ?? letter)

const encodeWord = (character: string) => encodeURIComponent(character).toLowerCase()

const cutToLongest = (slug: string) => {
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest)
  // Three bytes of a percent-encoded character must not be parted.
  return decodable(cut) ? cut : cutBack(cut)
}

const decodable = (slug: string) => {
  try {
    decodeURIComponent(slug)
    return true
  } catch {
    return false
  }
}

const cutBack = (slug: string): string => {
  const shorter = slug.slice(0, slug.lastIndexOf('%'))
  return decodable(shorter) ? shorter : cutBack(shorter)
}

/**
 * A slug as `sanitize_title` makes it: `Ports & promises` → `ports-promises`; what is not Latin goes percent-encoded
 * in lower case. Empty for a text without a letter or digit.
 */
export const slugOf = (title: string): string => {
  const words = removeAccents(title.replace(/<[a-z/!][^>]*>/gi, '').toLowerCase())
    .replace(/&[^\s;]+;/g, '')
    .replace(/[\u00a0\u2013\u2014/.]/g, '-')
    .replace(/×/g, 'x')
    .replace(
      /[\u00a1\u00bf\u00ab\u00bb\u2039\u203a\u2018-\u201f\u2022\u2026\u00a9\u00ae\u00b0\u2122\u00b4\u02ca\u200b-\u200f\u2060\ufeff]/g,
      '',
    )
    .replace(/[\u0021-\u002c\u003a-\u0040\u005b-\u005e\u0060\u007b-\u007f]/g, '')
    .replace(/[\s-]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return cutToLongest(words.replace(/[^\x20-\x7e]/gu, encodeWord)).replace(/-+$/, '')
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export const freeSlug = (slug: string, isTaken: (slug: string) => boolean): string => {
  if (!isTaken(slug)) return slug
  let number = 2
  while (isTaken(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}

/** Two spellings of a slug are the same if they decode to the same text, whatever the case. */
export const slugKey = (slug: string): string => {
  try {
    return decodeURIComponent(slug).toLowerCase()
  } catch {
    return slug.toLowerCase()
  }
}
