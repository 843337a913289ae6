import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { createReader, type ReadableText, type Reader, type Reading } from './reader'
import { createSpeaker } from './speaker'
import { createStage } from './stage'

interface ReadAloud extends Pick<ReadableText, 'tune'> {
  /** Frame of the text, see `textIn`. */
  text: RefObject<HTMLElement | null>
  /** Of the story. */
  language: string
  /** The block to begin with. */
  start: number
}

/** A page that is left, but kept by the browser, would go on speaking. */
const onLeaving = (pause: () => void): (() => void) => {
  addEventListener('pagehide', pause)
  return () => removeEventListener('pagehide', pause)
}

/**
 * Reads a story aloud from the moment it is drawn until it is gone; marks and follows what is read. `press` is for
 * what the reader asks of the voice.
 */
export const useReader = ({ text, language, start, tune }: ReadAloud) => {
  const [reading, setReading] = useState<Reading>({ state: 'paused', block: start })
  const press = useRef<(wish: (reader: Reader) => void) => void>(null)
  const tuneNow = useEffectEvent(tune)
  const begin = useEffectEvent((frame: HTMLElement) => {
    const stage = createStage(frame, language)
    const speaker = createSpeaker(window.speechSynthesis)
    const onReading = (now: Reading) => {
      stage.onReading(now)
      setReading(now)
    }
    const pageText = { blockAt: stage.blockAt, tune: (wanted: string) => tuneNow(wanted) }
    const reader = createReader(pageText, speaker, { ...stage, start, onReading })
    press.current = (wish) => {
      stage.resume()
      wish(reader)
    }
    const stay = onLeaving(reader.pause)
    reader.play()
    return () => {
      stay()
      speaker.stop()
      stage.stop()
    }
  })
  useEffect(() => (text.current ? begin(text.current) : undefined), [text])
  return { reading, press: (wish: (reader: Reader) => void) => press.current?.(wish) }
}
