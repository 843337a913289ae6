import { useMemo, useState } from 'react'
import { CommentForm } from '../../../routes/article/comments/CommentForm'
import { CommentSkeletons } from '../../../routes/article/comments/CommentSkeletons'
import { Threads } from '../../../routes/article/comments/Threads'
import { threads } from '../fixtures/comments'
import { wholeStory } from '../fixtures/story'
import { Specimen, Specimens } from '../Specimen'

const nothing = () => undefined
const actions = { send: nothing, edit: nothing, drop: nothing }

const useForm = () =>
  useState(() => ({
    article: wholeStory,
    writer: { current: { name: '', email: '' } },
    onPosted: nothing,
    onWrite: nothing,
  }))[0]

const Conversation = () => {
  const form = useForm()
  const [replyTo, onReply] = useState<number | null>(null)
  const conversation = useMemo(
    () => ({ form, replyTo, onReply, unsent: new Map(), isKept: true, actions }),
    [form, replyTo],
  )
  return <Threads threads={threads} conversation={conversation} wanted={null} arrived={new Set()} />
}

/** What readers said, and where they say it. */
export const Comments = () => (
  <Specimens title="Conversation">
    <Specimen name="Threads" note="answered, held, orphaned, right to left, six steps deep" width="text">
      <Conversation />
    </Specimen>
    <Specimen name="CommentForm" note="post it empty to see its problems" width="text">
      <CommentForm {...useForm()} parent={null} />
    </Specimen>
    <Specimen name="CommentSkeletons" width="text">
      <CommentSkeletons count={3} isAsked />
    </Specimen>
  </Specimens>
)
