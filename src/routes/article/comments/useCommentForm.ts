import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Comment, CommentDraft } from '../../../domain/comment'
import { commentMemory } from '../../../queries/commentMemory'
import { postComment } from '../../../queries/postComment'
import type { FormSetting } from './CommentForm'
import { notAccepted, type RefusalWords, refusalWords } from './refusalWords'
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

const refusalOf = (error: Error | null, answer: Comment | undefined): RefusalWords | null => {
  if (error) return refusalWords(error)
  return answer?.status === 'refused' ? notAccepted : null
}

/** What a comment form knows and does: draft, problems by field, refusal by the newsroom, sending. */
export const useCommentForm = (setting: FormSetting, parent: Comment | null) => {
  const parentId = parent?.id ?? 0
  const { draft, write } = useDraft(setting, parentId)
  const [problems, setProblems] = useState<FieldProblems>({})
  const [attempts, setAttempts] = useState(0)
  const [remembers, setRemembers] = useState(() => commentMemory.readName() !== '')
  const earliest = useRef(0)
  const { mutate, isPending, error, data, reset } = useMutation(postComment())
  const refusal = refusalOf(error, data)

  const fail = (fields: FieldProblems) => {
    setProblems(fields)
    setAttempts((before) => before + 1)
  }
  const take = (comment: Comment) => {
    if (comment.status === 'refused') fail({})
    else setting.onPosted(comment)
  }
  const refuse = (problem: Error) => {
    const { fields, way } = refusalWords(problem)
    if (way.kind === 'wait') earliest.current = Date.now() + way.seconds * 1000
    fail(fields)
  }
  const send = () => {
    if (isPending || Date.now() < earliest.current) return
    const found = validateDraft(draft)
    if (Object.keys(found).length > 0) return fail(found)
    setProblems({})
    keepName(remembers, draft.name)
    mutate({ articleId: setting.article.id, parentId, draft }, { onSuccess: take, onError: refuse })
  }
  const change = (field: Field, value: string) => {
    write(field, value)
    setting.onWrite()
    setProblems(({ [field]: _mended, ...others }) => others)
    if (refusal?.way.kind === 'mend') reset()
  }
  const remember = (isAskedTo: boolean) => {
    setRemembers(isAskedTo)
    if (!isAskedTo) commentMemory.forgetName()
  }
  return { draft, problems, attempts, refusal, isSending: isPending, remembers, remember, change, send }
}
