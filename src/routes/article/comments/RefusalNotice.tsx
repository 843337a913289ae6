import { useEffect, useRef } from 'react'
import type { CommentDraft } from '../../../domain/comment'
import { commentWords } from '../../../language/english/comments'
import buttons from './Buttons.module.css'
import { CopyText } from './CopyText'
import { OwnPageForm } from './OwnPageForm'
import styles from './RefusalNotice.module.css'
import type { RefusalWords } from './refusalWords'

interface RefusalNoticeProps {
  refusal: RefusalWords
  draft: CommentDraft
  articleId: number
  parentId: number
  onAgain: () => void
}

const Way = ({ refusal, draft, articleId, parentId, onAgain }: RefusalNoticeProps) => {
  switch (refusal.way) {
    case 'again':
      return (
        <button type="button" className={buttons.button} onClick={onAgain}>
          {commentWords().tryAgain}
        </button>
      )
    case 'own-page':
      return <OwnPageForm draft={draft} articleId={articleId} parentId={parentId} />
    case 'copy':
      return <CopyText text={draft.text} />
    case 'mend':
      return null
  }
}

/** Why the newsroom did not take a comment, and the way on. The text stays in the form above. */
export const RefusalNotice = (props: RefusalNoticeProps) => {
  const { title, advice, fields } = props.refusal
  const notice = useRef<HTMLDivElement>(null)
  const isOfField = Object.keys(fields).length > 0
  useEffect(() => {
    // A field that has to be mended takes the focus, and the screen with it.
    if (!isOfField) notice.current?.scrollIntoView({ block: 'nearest' })
  }, [isOfField])
  return (
    <div ref={notice} className={styles.notice}>
      <div role="alert">
        <p className={styles.title}>{title}</p>
        <p>{advice}</p>
      </div>
      <Way {...props} />
    </div>
  )
}
