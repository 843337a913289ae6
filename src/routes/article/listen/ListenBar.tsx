import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Article } from '../../../domain/article'
import { type SpeechChoices, withVoice } from '../../../domain/speechChoices'
import { voicesFor } from '../../../domain/speechVoices'
import { listenParts } from '../../../language/english/listen'
import styles from './ListenBar.module.css'
import { ListenButtons } from './ListenButtons'
import { ListenChoices } from './ListenChoices'
import { troubleWords } from './listenWords'
import { tuneFor } from './tuneFor'
import { useAwake } from './useAwake'
import { useMediaKeys } from './useMediaKeys'
import { useReader } from './useReader'
import { useRoomBelow } from './useRoomBelow'

interface ListenBarProps {
  article: Article
  text: RefObject<HTMLElement | null>
  /** Of the story. */
  language: string
  voices: readonly SpeechSynthesisVoice[]
  choices: SpeechChoices
  onChoose: (choices: SpeechChoices) => void
  /** The block to begin with. */
  start: number
  onBlock: (block: number) => void
  onClose: () => void
}

const useFocusOnPlay = () => {
  const bar = useRef<HTMLElement>(null)
  useEffect(
    () => bar.current?.querySelector<HTMLElement>('[data-sign="pause"], [data-sign="play"]')?.focus(),
    [],
  )
  return bar
}

/** The player at the foot of the window; reads from the moment it is drawn. */
export const ListenBar = (props: ListenBarProps) => {
  const { article, text, language, voices, choices, start, onBlock, onClose } = props
  const means = { voices, choices, language }
  const { reading, press } = useReader({ text, language, start, tune: (wanted) => tuneFor(wanted, means) })
  const isPlaying = reading.state === 'reading'
  const bar = useFocusOnPlay()
  useRoomBelow(bar)
  useAwake(isPlaying)
  useMediaKeys(article, isPlaying, {
    play: () => press((reader) => reader.play()),
    pause: () => press((reader) => reader.pause()),
    stop: onClose,
    previoustrack: () => press((reader) => reader.move(-1)),
    nexttrack: () => press((reader) => reader.move(1)),
  })
  useEffect(() => onBlock(reading.block), [onBlock, reading.block])
  const choose = (wanted: SpeechChoices) => {
    // Known before the sentence is said again.
    flushSync(() => props.onChoose(wanted))
    press((reader) => reader.retune())
  }
  const ofLanguage = voicesFor(voices, language, navigator.languages)
  const trouble = troubleWords(reading, ofLanguage.length)
  const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && onClose()
  return (
    <section ref={bar} className={styles.bar} aria-label={listenParts().title} onKeyDown={onKeyDown}>
      <div className={styles.row}>
        {trouble && (
          <p role="alert" className={styles.trouble}>
            {trouble}
          </p>
        )}
        <ListenButtons isPlaying={isPlaying} press={press} />
        <p role="status" className={styles.state}>
          {listenParts().states[reading.state]}
        </p>
        <ListenChoices
          rate={choices.rate}
          onRate={(rate) => choose({ ...choices, rate })}
          voices={ofLanguage}
          voice={tuneFor(language, means).voice?.voiceURI ?? ''}
          onVoice={(voice) => choose(withVoice(choices, language, voice))}
        />
        <button type="button" className={styles.close} aria-label={listenParts().stop} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3.5 3.5 9 9m0-9-9 9" />
          </svg>
        </button>
      </div>
    </section>
  )
}
