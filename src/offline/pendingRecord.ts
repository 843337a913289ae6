import {
  boolean,
  type GenericSchema,
  literal,
  minLength,
  number,
  object,
  pipe,
  record,
  safeParse,
  string,
  union,
} from 'valibot'
import type { PendingComment } from '../domain/pendingComment'

const State = union([
  object({
    kind: literal('waiting'),
    for: union([
      literal('turn'),
      literal('network'),
      literal('newsroom'),
      literal('address'),
      literal('flood'),
    ]),
    notBefore: number(),
  }),
  object({ kind: literal('sending'), since: number() }),
  object({
    kind: literal('refused'),
    refusal: object({
      status: number(),
      code: string(),
      message: string(),
      params: record(string(), string()),
    }),
  }),
])

const Pending: GenericSchema<PendingComment> = object({
  id: string(),
  articleId: number(),
  slug: string(),
  headline: string(),
  parentId: number(),
  draft: object({ text: string(), name: string(), email: string() }),
  writtenAt: number(),
  attempts: number(),
  isRepeat: boolean(),
  state: State,
})

const WithText = object({ draft: object({ text: pipe(string(), minLength(1)) }) })

/** What was written in a record of whatever version; `null` where that cannot be told. */
export const textOf = (kept: unknown): string | null => {
  const { success, output } = safeParse(WithText, kept)
  return success ? output.draft.text : null
}

/** Whether a record of the outbox can be sent: another version of the app, or a broken disk, may have left others. */
export const isPending = (kept: unknown): kept is PendingComment => safeParse(Pending, kept).success
