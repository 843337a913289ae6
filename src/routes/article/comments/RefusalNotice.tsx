import { useEffect, useRef, useState } from 'react'
import type { CommentDraft } from '../../../domain/comment'
import { OwnPageForm } from './OwnPageForm'
import styles from './RefusalNotice.module.css'
import type { RefusalWords, WayOn } from './refusalWords'

interface RefusalNoticeProps {
  refusal: RefusalWords
  draft: CommentDraft
  articleId: number
  parentId: number
  onAgain: () => void
}

/** Whole seconds left of a wait that begins when the notice appears. */
const useCountdown = (seconds: number): number => {
  const [end] = useState(() => Date.now() + seconds * 1000)
  const [left, setLeft] = useState(seconds)
  const isOver = left === 0
  useEffect(() => {
    if (isOver) return
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000))), 250)
    return () => clearInterval(timer)
  }, [end, isOver])
  return left
}

const Again = ({ seconds, onAgain }: { seconds: number; onAgain: () => void }) => {
  const left = useCountdown(seconds)
  return (
    <>
      {left > 0 && (
        <p aria-hidden="true" className={styles.countdown}>
          You can post again in {left} s.
        </p>
      )}
      <button type="button" className={styles.button} disabled={left > 0} onClick={onAgain}>
        Try again
      </button>
    </>
  )
}

const CopyText = ({ text }: { text: string }) => {
  const [outcome, setOutcome] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('Copied')
    } catch {
      setOutcome('Copying is not allowed here: select the text above.')
    }
  }
  return (
    <>
      <button type="button" className={styles.button} onClick={() => void copy()}>
        Copy my text
      </button>
      <span role="status">{outcome}</span>
    </>
  )
}

const Way = ({ way, ...props }: { way: WayOn } & Omit<RefusalNoticeProps, 'refusal'>) => {
  switch (way.kind) {
    case 'again':
      return <Again seconds={0} onAgain={props.onAgain} />
    case 'wait':
      return <Again seconds={way.seconds} onAgain={props.onAgain} />
    case 'own-page':
      return <OwnPageForm draft={props.draft} articleId={props.articleId} parentId={props.parentId} />
    case 'copy':
      return <CopyText text={props.draft.text} />
    case 'mend':
      return null
  }
}

/** Why the newsroom did not take a comment, and the way on. The text stays in the form above. */
export const RefusalNotice = ({ refusal, ...props }: RefusalNoticeProps) => {
  const notice = useRef<HTMLDivElement>(null)
  const isOfField = Object.keys(refusal.fields).length > 0
  useEffect(() => {
    // A field that has to be mended takes the focus, and the screen with it.
    if (!isOfField) notice.current?.scrollIntoView({ block: 'nearest' })
  }, [isOfField])
  return (
    <div ref={notice} className={styles.notice}>
      <div role="alert">
        <p className={styles.title}>{refusal.title}</p>
        <p>{refusal.advice}</p>
      </div>
      <Way way={refusal.way} {...props} />
    </div>
  )
}
