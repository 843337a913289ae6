import { fallback, object, safeParse, string } from 'valibot'
import { forget, recall, remember, rememberedKeys } from './deviceMemory'

/** What is kept of an unsent comment: never the email, and the name only if the reader asked for it. */
export interface KeptDraft {
  text: string
  name: string
}

const Kept = object({ text: string(), name: fallback(string(), '') })

const key = (articleId: number, parentId: number) => `draft:${articleId}:${parentId}`

/** The unsent comment under a story (parent 0) or under a comment; `null` for none. */
export const readDraft = (articleId: number, parentId: number): KeptDraft | null => {
  const { success, output } = safeParse(Kept, recall(key(articleId, parentId)))
  return success ? output : null
}

/** Keeps what is being typed; an empty draft is forgotten. */
export const writeDraft = (articleId: number, parentId: number, { text, name }: KeptDraft): void => {
  if (text.trim() === '') forget(key(articleId, parentId))
  else remember(key(articleId, parentId), { text, name })
}

/** Forgets a draft once it was sent or thrown away. */
export const clearDraft = (articleId: number, parentId: number): void => forget(key(articleId, parentId))

const allKeys = () => rememberedKeys('draft:')

/** How many comments are being written. */
export const countDrafts = (): number => allKeys().length

/** Forgets all of them. */
export const clearDrafts = (): void => {
  for (const each of allKeys()) forget(each)
}
