import {
  array,
  type BaseIssue,
  type BaseSchema,
  fallback,
  type InferOutput,
  object,
  safeParse,
  string,
  unknown,
} from 'valibot'
import { Malformed } from '../domain/problems'

type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>

/** Text with markup as WordPress sends it: `{ rendered }`. */
export const Rendered = fallback(object({ rendered: fallback(string(), '') }), { rendered: '' })

/** One thing of a shape. Throws Malformed. */
export const parseOne = <S extends Schema>(schema: S, body: unknown): InferOutput<S> => {
  const { success, output, issues } = safeParse(schema, body)
  if (!success) throw new Malformed(issues[0].message)
  return output
}

/** The items of a list as they came. Throws Malformed when it is no list. */
export const parseList = (body: unknown): readonly unknown[] => parseOne(array(unknown()), body)

/** Those items that have the shape: one bad item does not lose the others. */
export const keepValid = <S extends Schema>(schema: S, items: readonly unknown[]): InferOutput<S>[] =>
  items.flatMap((item) => {
    const { success, output } = safeParse(schema, item)
    return success ? [output] : []
  })

/** ISO 8601 in UTC from a date that WordPress sends in UTC but without `Z`; from the fallback where it is no date. */
export const toUtc = (gmt: string, local: string): string => {
  const isDate = (text: string) => !text.startsWith('0000') && !Number.isNaN(Date.parse(`${text}Z`))
  return isDate(gmt) ? `${gmt}Z` : `${local}Z`
}

/** A slug as people read it; WordPress percent-encodes what is not Latin. */
export const toSlug = (wire: string): string => {
  try {
    return decodeURIComponent(wire)
  } catch {
    return wire
  }
}
