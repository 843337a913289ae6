import { type Utterance, utterancesOf } from '../../../domain/speechSentences'
import type { Saying, Silence, Speaker } from './speaker'

/** Where a reading stands: `block` counts the blocks that are read. */
export interface Reading {
  state: 'reading' | 'paused' | 'finished' | 'silent'
  block: number
  /** Why it fell silent. */
  why?: Exclude<Silence, 'stopped'>
}

/** A story as it is read: always asked anew, for its elements change under the reader's hand. */
export interface ReadableText {
  blockAt: (block: number) => { text: string; language: string } | undefined
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

/** A reader that begins at a block when it is told to play. */
export const createReader = (
  text: ReadableText,
  speaker: Speaker,
  { start, onReading, onSentence, onWord }: Listener & { start: number },
): Reader => {
  let block = start
  let sentence = 0
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
    sentence = 0
    tell('finished')
  }
  const onEnd = () => {
    sentence += 1
    say()
  }
  const say = () => {
    const now = text.blockAt(block)
    const utterance = now && utterancesOf(now.text, now.language)[sentence]
    if (!now) finish()
    else if (!utterance) goTo(block + 1)
    else saySentence(now.language, utterance)
  }
  const saySentence = (language: string, utterance: Utterance) => {
    tell('reading')
    onSentence(block, utterance.start, utterance.start + utterance.text.length)
    speaker.say(
      { text: utterance.text, language, ...text.tune(language) },
      { onEnd, onSilence, onWord: (at, length) => onWord(block, utterance.start + at, length) },
    )
  }
  const goTo = (wanted: number): void => {
    block = Math.max(0, wanted)
    sentence = 0
    if (state === 'paused' && text.blockAt(block)) tell('paused')
    else say()
  }
  return {
    play: say,
    pause,
    move: (step) => goTo(step < 0 && sentence > 0 ? block : block + step),
    retune: () => {
      if (state === 'reading' || state === 'silent') say()
    },
  }
}
