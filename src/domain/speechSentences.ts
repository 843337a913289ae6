import { speechSeconds } from './speechTime'

/** A piece of a text that is spoken in one go. */
export interface Utterance {
  /** Where in the text it begins. */
  start: number
  text: string
}

/** Seconds of speech in one go. Chromium's voices from the network fall silent after some 15, at 0.8 times the speed 12. */
export const longestUtterance = { local: 30, network: 11 } as const

/** “Dr.” is no sentence, and so short a one sounds cut off. */
const shortest = 1 // seconds

/** V8 up to Node 20 takes longer for each sentence the longer the text is. */
const stretches = (text: string): readonly string[] =>
  text.match(/[\s\S]{1,2000}(?=\s|$)|[\s\S]{1,2000}/g) ?? []

const plainSentences = (text: string): readonly string[] =>
  text.match(/[.!?…。！？؟]*[^.!?…。！？؟]+[.!?…。！？؟]*["'”’»)\]]*\s*/g) ?? [text]

const segmented = (text: string, language: string): readonly string[] => {
  if (!('Segmenter' in Intl)) return plainSentences(text)
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return stretches(text).flatMap((stretch) =>
    Array.from(segmenter.segment(stretch), ({ segment }) => segment),
  )
}

const breaks = [/[;:.!?—–،؛、，；：]["'”’»)]*\s?/g, /,\s?/g, /\s/g]

/** The last good place to draw breath within a text too long for one. */
const breakIn = (text: string): number => {
  for (const mark of breaks) {
    const last = [...text.matchAll(mark)].at(-1)
    if (last && last.index > text.length / 3) return last.index + last[0].length
  }
  return text.length
}

const lettersOf = (text: string, seconds: number): number =>
  Math.floor((text.length * seconds) / speechSeconds(text))

const cutLong = (sentence: string, longest: number): readonly string[] => {
  if (speechSeconds(sentence) <= longest) return [sentence]
  const at = breakIn(sentence.slice(0, lettersOf(sentence, longest)))
  return [sentence.slice(0, at), ...cutLong(sentence.slice(at), longest)]
}

const joinShort = (sentences: readonly string[], longest: number): readonly string[] => {
  const joined: string[] = []
  for (const sentence of sentences) {
    const before = joined.at(-1)
    const isOpen = before !== undefined && speechSeconds(before) < shortest
    if (isOpen && speechSeconds(before + sentence) <= longest) joined[joined.length - 1] = before + sentence
    else joined.push(sentence)
  }
  return joined
}

/**
 * A text cut into what is spoken in one go: its sentences, long ones in parts, very short ones with the next.
 * @param longest seconds
 */
export const utterancesOf = (text: string, language: string, longest: number): readonly Utterance[] => {
  const sentences = segmented(text, language).flatMap((sentence) => cutLong(sentence, longest))
  let start = 0
  return joinShort(sentences, longest).flatMap((piece) => {
    const indent = piece.length - piece.trimStart().length
    const utterance = { start: start + indent, text: piece.trim() }
    start += piece.length
    return utterance.text === '' ? [] : [utterance]
  })
}
