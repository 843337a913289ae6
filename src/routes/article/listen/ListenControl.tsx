import { type RefObject, useMemo, useRef, useState } from 'react'
import type { Article } from '../../../domain/article'
import { languageOf } from '../../../domain/speechLanguage'
import { listenMinutes } from '../../../domain/speechTime'
import { voicesFor } from '../../../domain/speechVoices'
import { listenParts } from '../../../language/english/listen'
import { useSpeechChoices } from '../../../queries/useSpeechChoices'
import { useEntryState } from '../useEntryState'
import { ListenBar } from './ListenBar'
import styles from './ListenControl.module.css'
import { useVoices } from './useVoices'

interface ListenControlProps {
  article: Article
  /** Frame of the text, see `textIn`. */
  text: RefObject<HTMLElement | null>
}

/** Where neither letters nor words tell the language, it is that of the page. */
const useLanguage = ({ headline, standfirst, body }: Article) =>
  useMemo(() => {
    const start = body.untrusted.slice(0, 6_000).replace(/<[^>]*>/g, ' ')
    return languageOf(`${headline}\n${standfirst}\n${start}`) ?? document.documentElement.lang
  }, [headline, standfirst, body.untrusted])

/** Opens and closes the player, where there is a voice for the language of the story. */
export const ListenControl = ({ article, text }: ListenControlProps) => {
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [block, setBlock] = useEntryState('listen', 0)
  const [choices, setChoices] = useSpeechChoices()
  const voices = useVoices()
  const language = useLanguage(article)
  if (voicesFor(voices, language, []).length === 0) return null
  const close = () => {
    // While the player still stands: the button in it goes.
    button.current?.focus()
    setOpen(false)
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 10.5V8a6 6 0 0 1 12 0v2.5M2 9.5h2.5v4H3a1 1 0 0 1-1-1zm12 0h-2.5v4H13a1 1 0 0 0 1-1z" />
        </svg>
        {listenParts().button(listenMinutes(article.words, choices.rate))}
      </button>
      {isOpen && (
        <ListenBar
          article={article}
          text={text}
          language={language}
          voices={voices}
          choices={choices}
          onChoose={setChoices}
          start={block}
          onBlock={setBlock}
          onClose={close}
        />
      )}
    </>
  )
}
