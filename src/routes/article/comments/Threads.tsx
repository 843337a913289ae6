import { useDrawnNear } from '../../../components/useDrawnNear'
import type { Thread } from '../../../domain/comment'
import styles from './CommentsPanel.module.css'
import { CommentThread, type Conversation } from './CommentThread'
import { holds, holdsOwn } from './threadPlaces'

interface ThreadFrameProps {
  thread: Thread
  conversation: Conversation
  /** Whether it has to be drawn, however far it is. */
  stays: boolean
}

/** A thread, drawn only near the screen. */
const ThreadFrame = ({ thread, conversation, stays }: ThreadFrameProps) => {
  const { frame, isNear, height } = useDrawnNear<HTMLLIElement>(`comment ${thread.comment.id}`, stays)
  return (
    <li ref={frame} className={styles.thread} style={{ blockSize: height }}>
      {isNear && <CommentThread thread={thread} depth={1} conversation={conversation} />}
    </li>
  )
}

interface ThreadsProps {
  threads: readonly Thread[]
  conversation: Conversation
  /** The comment that is to be brought into view. */
  wanted: number | null
  /** Comments of this reader that came to the newsroom a moment ago. */
  arrived: ReadonlySet<number>
}

/** Threads, one under the other; no list where there is none. */
export const Threads = ({ threads, conversation, wanted, arrived }: ThreadsProps) => {
  const called = [wanted, conversation.replyTo].filter((id) => id !== null)
  const stays = (thread: Thread) => holdsOwn(thread, arrived) || called.some((id) => holds(thread, id))
  return (
    threads.length > 0 && (
      <ol className={styles.threads}>
        {threads.map((thread) => (
          <ThreadFrame
            key={thread.comment.id}
            thread={thread}
            conversation={conversation}
            stays={stays(thread)}
          />
        ))}
      </ol>
    )
  )
}
