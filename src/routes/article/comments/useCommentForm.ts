import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Comment, CommentDraft } from '../../../domain/comment'
import { commentMemory } from '../../../queries/commentMemory'
import { type Posted, postComment } from '../../../queries/postComment'
import type { FormSetting } from './CommentForm'
import { refusalWords } from './refusalWords'
import { type Field, type FieldProblems, validateDraft } from './validateDraft'

/** What one form holds; the text is kept on the device from the first key. */
const useDraft = ({ article, writer }: FormSetting, parentId: number) => {
  const [draft, setDraft] = useState<CommentDraft>(() => ({
    text: commentMemory.readDraft(article.id, parentId)?.text ?? '',
    ...writer.current,
  }))
  const write = (field: Field, value: string) => {
    const next = { ...draft, [field]: value }
    setDraft(next)
    writer.current = { name: next.name, email: next.email }
    commentMemory.writeDraft(article.id, parentId, next)
  }
  return { draft, write }
}

const keepName = (isAskedTo: boolean, name: string) =>
  isAskedTo ? commentMemory.rememberName(name) : commentMemory.forgetName()

/** What a comment form knows and does: draft, problems by field, refusal by the newsroom, sending. */
export const useCommentForm = (setting: FormSetting, parent: Comment | null) => {
  const parentId = parent?.id ?? 0
  const { draft, write } = useDraft(setting, parentId)
  const [problems, setProblems] = useState<FieldProblems>({})
  const [attempts, setAttempts] = useState(0)
  const [remembers, setRemembers] = useState(() => commentMemory.readName() !== '')
  const { mutate, isPending, data, reset } = useMutation(postComment())
  // Two presses may come before either is drawn.
  const isUnderWay = useRef(false)
  const refusal = data?.kind === 'refused' ? refusalWords(data.refusal) : null

  const fail = (fields: FieldProblems) => {
    setProblems(fields)
    setAttempts((before) => before + 1)
  }
  const take = (posted: Posted) => {
    if (posted.kind === 'refused') fail(refusalWords(posted.refusal).fields)
    else setting.onPosted(posted)
  }
  const send = () => {
    if (isUnderWay.current) return
    const found = validateDraft(draft)
    if (Object.keys(found).length > 0) return fail(found)
    setProblems({})
    keepName(remembers, draft.name)
    isUnderWay.current = true
    const onSettled = () => {
      isUnderWay.current = false
    }
    mutate({ article: setting.article, parentId, draft }, { onSuccess: take, onSettled })
  }
  const change = (field: Field, value: string) => {
    write(field, value)
    setting.onWrite()
    setProblems(({ [field]: _mended, ...others }) => others)
    if (refusal?.way === 'mend') reset()
  }
  const remember = (isAskedTo: boolean) => {
    setRemembers(isAskedTo)
    if (!isAskedTo) commentMemory.forgetName()
  }
  return { draft, problems, attempts, refusal, isSending: isPending, remembers, remember, change, send }
}
