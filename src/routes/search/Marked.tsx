import { markWords } from '../../domain/markWords'

/** A text with what was searched for marked. */
export const Marked = ({ text, words }: { text: string; words: string }) => {
  let start = 0
  return markWords(text, words).map((stretch) => {
    const key = start
    start += stretch.text.length
    return stretch.isFound ? <mark key={key}>{stretch.text}</mark> : stretch.text
  })
}
