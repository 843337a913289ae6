import { longestUtterance, utterancesOf } from '../../../domain/speechSentences'
import type { Saying, Silence, Speaker } from './speaker'

/** Where a reading stands: `block` counts the blocks that are read. */
export interface Reading {
  state: 'reading' | 'paused' | 'finished' | 'silent'
  block: number
  /** Why it fell silent. */
  why?: Exclude<Silence, 'stopped'>
}

interface Passage {
  text: string
  language: string
}

/** A story as it is read: always asked anew, for its elements change under the reader's hand. */
export interface ReadableText {
  blockAt: (block: number) => Passage | undefined
  /** Voice and speed for a language, as they are chosen now. */
  tune: (language: string) => Pick<Saying, 'voice' | 'rate'>
}

export interface Listener {
  onReading: (reading: Reading) => void
  /** A sentence of a block begins. */
  onSentence: (block: number, start: number, end: number) => void
  /** A word of a block begins; its length where the platform tells it. */
  onWord: (block: number, start: number, length: number | undefined) => void
}

/** Reads a story aloud and remembers the place: a pause is a stop, for Android knows no other. */
export interface Reader {
  play: () => void
  pause: () => void
  /** Goes on with the next block, or back to the beginning of this one, and from there to the one before. */
  move: (step: 1 | -1) => void
  /** Says the sentence again with the voice and speed chosen meanwhile. */
  retune: () => void
}

const utteranceAt = ({ text, language }: Passage, at: number, voice: Saying['voice']) => {
  const longest = longestUtterance[voice?.localService ? 'local' : 'network']
  return utterancesOf(text, language, longest).find(({ start, text: words }) => start + words.length > at)
}

/** A reader that begins at a block when it is told to play. */
export const createReader = (
  text: ReadableText,
  speaker: Speaker,
  { start, onReading, onSentence, onWord }: Listener & { start: number },
): Reader => {
  let block = start
  // A place in the block's text, not the number of a sentence: another voice may take longer ones.
  let at = 0
  let state: Reading['state'] = 'paused'
  const tell = (now: Reading['state'], why?: Reading['why']) => {
    state = now
    onReading({ state, block, ...(why && { why }) })
  }
  const pause = () => {
    if (state !== 'reading') return
    speaker.stop()
    tell('paused')
  }
  const onSilence = (why: Silence) => (why === 'stopped' ? tell('paused') : tell('silent', why))
  const finish = () => {
    speaker.stop()
    block = 0
    at = 0
    tell('finished')
  }
  const say = () => {
    const now = text.blockAt(block)
    if (!now) finish()
    else saySentence(now)
  }
  const saySentence = (now: Passage) => {
    const tune = text.tune(now.language)
    const utterance = utteranceAt(now, at, tune.voice)
    if (!utterance) return goTo(block + 1)
    const { start: first, text: words } = utterance
    tell('reading')
    onSentence(block, first, first + words.length)
    const onEnd = () => {
      at = first + words.length
      say()
    }
    speaker.say(
      { text: words, language: now.language, ...tune },
      { onEnd, onSilence, onWord: (place, length) => onWord(block, first + place, length) },
    )
  }
  const goTo = (wanted: number): void => {
    block = Math.max(0, wanted)
    at = 0
    if (state === 'paused' && text.blockAt(block)) tell('paused')
    else say()
  }
  return {
    play: say,
    pause,
    move: (step) => goTo(step < 0 && at > 0 ? block : block + step),
    retune: () => {
      if (state === 'reading' || state === 'silent') say()
    },
  }
}
