import { speechSeconds } from '../../../domain/speechTime'

/** What is said in one go, and how. */
export interface Saying {
  text: string
  language: string
  voice: SpeechSynthesisVoice | null
  rate: number
}

/** Why a voice fell silent: nobody's fault (`stopped`), no network for a voice that needs one, or the voice itself. */
export type Silence = 'stopped' | 'network' | 'voice'

/** What comes back while something is said. */
interface Hearing {
  /** A word begins, at this place of the text; its length where the platform tells it. */
  onWord: (start: number, length: number | undefined) => void
  onEnd: () => void
  onSilence: (why: Silence) => void
}

/** The voice of the platform, saying one thing at a time. */
export interface Speaker {
  say: (saying: Saying, hearing: Hearing) => void
  stop: () => void
}

/** ms that browsers need after `cancel()`: what is said at once is swallowed. */
const breath = 80

/**
 * ms after its last sign of life when a voice is given up: some send no events, or break off without a word. Not all
 * tell their words, so that the end alone may be the sign.
 */
const patienceFor = ({ text, rate }: Saying) => 6_000 + (2_000 * speechSeconds(text)) / rate

const toUtterance = ({ text, language, voice, rate }: Saying) => {
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.lang = voice?.lang.replaceAll('_', '-') ?? language
  utterance.voice = voice
  utterance.rate = rate
  return utterance
}

const silences: Partial<Record<SpeechSynthesisErrorCode, Silence>> = {
  // Another page or app took the voice, or the browser wants a press first.
  canceled: 'stopped',
  interrupted: 'stopped',
  'not-allowed': 'stopped',
  network: 'network',
}

/** Speaks by the platform's speech synthesis; the queue that an earlier page may have left is dropped. */
export const createSpeaker = (synthesis: SpeechSynthesis): Speaker => {
  // Held here, or Chromium collects it as garbage before it has ended. Events of any other are stale.
  let current: SpeechSynthesisUtterance | null = null
  let beginning: ReturnType<typeof setTimeout> | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  const letGo = () => {
    current = null
    clearTimeout(beginning)
    clearTimeout(waiting)
  }
  const stop = () => {
    letGo()
    synthesis.cancel()
  }
  const begin = (utterance: SpeechSynthesisUtterance) => {
    // A pause that another page left behind holds the queue.
    synthesis.resume()
    synthesis.speak(utterance)
  }
  const wait = (saying: Saying, giveUp: () => void) => {
    clearTimeout(waiting)
    waiting = setTimeout(giveUp, patienceFor(saying))
  }
  const listen = (utterance: SpeechSynthesisUtterance, saying: Saying, hearing: Hearing) => {
    const ifCurrent = (tell: () => void) => () => {
      if (current !== utterance) return
      letGo()
      tell()
    }
    const giveUp = ifCurrent(() => {
      synthesis.cancel()
      hearing.onSilence('voice')
    })
    utterance.onend = ifCurrent(hearing.onEnd)
    utterance.onerror = ({ error }) => ifCurrent(() => hearing.onSilence(silences[error] ?? 'voice'))()
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      if (current !== utterance) return
      wait(saying, giveUp)
      if (name === 'word') hearing.onWord(charIndex, charLength || undefined)
    }
    wait(saying, giveUp)
  }
  const say = (saying: Saying, hearing: Hearing) => {
    const isBusy = current !== null || synthesis.speaking || synthesis.pending
    if (isBusy) stop()
    const utterance = toUtterance(saying)
    current = utterance
    listen(utterance, saying, hearing)
    // Where nothing is in the way, within the reader's own press: Safari lets no voice begin otherwise.
    if (isBusy) beginning = setTimeout(() => begin(utterance), breath)
    else begin(utterance)
  }
  return { say, stop }
}
