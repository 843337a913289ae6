/** A stretch of text that was searched for, or was not. */
export interface Stretch {
  text: string
  isFound: boolean
}

/** Letters without their accents, one for one, so that places in both texts agree; Korean ones are put together again. */
const fold = (text: string) =>
  [...text].map(
    (letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase() || letter,
  )

const wordsOf = (query: string) =>
  query
    .replace(/["“”]/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => !word.startsWith('-'))
    .map(fold)

const startsAt = (letters: readonly string[], word: readonly string[], start: number) =>
  word.every((letter, index) => letters[start + index] === letter)

const foundLetters = (letters: readonly string[], words: readonly (readonly string[])[]) => {
  const found = letters.map(() => false)
  letters.forEach((_, start) => {
    for (const word of words) {
      if (startsAt(letters, word, start)) found.fill(true, start, start + word.length)
    }
  })
  return found
}

/**
 * Cuts a text into what matches the search words and what does not, as WordPress matches them: anywhere in a word,
 * without regard to case and accents; words after a minus are not looked for.
 */
export const markWords = (text: string, query: string): readonly Stretch[] => {
  const words = wordsOf(query)
  const letters = [...text]
  const found = foundLetters(fold(text), words)
  const stretches: Stretch[] = []
  letters.forEach((letter, index) => {
    const isFound = found[index] ?? false
    const last = stretches.at(-1)
    if (last?.isFound === isFound) last.text += letter
    else stretches.push({ text: letter, isFound })
  })
  return stretches
}
