let segmenter: Intl.Segmenter | undefined

/** Words of a plain text, by the Unicode rules, so that languages written without spaces count as well. */
export const countWords = (text: string): number => {
  if (!('Segmenter' in Intl)) return text.split(/\s+/).filter(Boolean).length
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  let words = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1
  return words
}
