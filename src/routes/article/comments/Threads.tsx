import type { Thread } from '../../../domain/comment'
import styles from './CommentsPanel.module.css'
import { CommentThread, type Conversation } from './CommentThread'

interface ThreadsProps {
  threads: readonly Thread[]
  conversation: Conversation
}

/** Threads, one under the other; no list where there is none. */
export const Threads = ({ threads, conversation }: ThreadsProps) =>
  threads.length > 0 && (
    <ol className={styles.threads}>
      {threads.map((thread) => (
        <CommentThread key={thread.comment.id} thread={thread} depth={1} conversation={conversation} />
      ))}
    </ol>
  )
