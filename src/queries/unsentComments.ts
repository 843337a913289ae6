import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { PendingComment } from '../domain/pendingComment'
import { deliverComments } from '../offline/deliverComments'
import { readDraft, writeDraft } from '../offline/drafts'
import { dropFromOutbox, putInOutbox } from '../offline/outbox'
import { outboxQueries } from './outboxQueries'
import { showComment } from './showComment'

const refresh = (client: QueryClient) => client.invalidateQueries({ queryKey: outboxQueries.all })

const sendAgain = async (pending: PendingComment, client: QueryClient): Promise<void> => {
  await putInOutbox({ ...pending, state: { kind: 'waiting', for: 'turn', notBefore: 0 } })
  const delivered = await deliverComments()
  for (const comment of delivered.values()) showComment(client, comment)
}

/** Sends an unsent comment now (`mutate(pending)`). */
export const sendPending = () =>
  mutationOptions({
    mutationKey: ['send-pending'],
    mutationFn: (pending: PendingComment, { client }) => sendAgain(pending, client),
    onSettled: (_data, _problem, _pending, _, { client }) => refresh(client),
  })

/** What is being written in the same place stays, before the text that comes back. */
const backToDraft = async ({ id, articleId, parentId, draft }: PendingComment): Promise<void> => {
  const written = readDraft(articleId, parentId)?.text ?? ''
  const text = written.trim() === '' ? draft.text : `${written}\n\n${draft.text}`
  writeDraft(articleId, parentId, { text, name: draft.name })
  await dropFromOutbox(id)
}

/** Makes an unsent comment a draft again (`mutate(pending)`), to be changed and posted anew. */
export const editPending = () =>
  mutationOptions({
    mutationKey: ['edit-pending'],
    mutationFn: backToDraft,
    onSettled: (_data, _problem, _pending, _, { client }) => refresh(client),
  })

/** Throws an unsent comment away (`mutate(pending)`). */
export const dropPending = () =>
  mutationOptions({
    mutationKey: ['drop-pending'],
    mutationFn: ({ id }: PendingComment) => dropFromOutbox(id),
    onSettled: (_data, _problem, _pending, _, { client }) => refresh(client),
  })
