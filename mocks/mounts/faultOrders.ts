import type { DiscussionSettings } from '../newsroom/comments/moderation'
import { type Fault, faultKinds } from '../scenarios/faults'

type Order = Readonly<Record<string, unknown>>

const isKind = (kind: unknown): kind is Fault['kind'] => faultKinds.some((known) => known === kind)

const isWhole = (least: number, most: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most
const isText = (value: unknown) => typeof value === 'string'

/** What a fault may say beside its kind, and in which words it is said what is wrong with it. */
const details: Readonly<Record<Exclude<keyof Fault, 'kind'>, [(value: unknown) => boolean, string]>> = {
  method: [isText, 'a method: POST'],
  path: [isText, 'the beginning of a path below /wp-json/: wp/v2/comments'],
  times: [isWhole(1, 1000), 'a whole number from 1 to 1000'],
  status: [isWhole(400, 599), 'a status from 400 to 599'],
  code: [isText, 'a code of WordPress’s: comment_flood'],
  retryAfter: [isWhole(0, 86_400), 'a whole number of seconds'],
  ms: [isWhole(0, 600_000), 'a whole number of milliseconds up to 600000'],
}

/** The fault ordered, or what is wrong with the order. */
export const readFault = (order: Order): Fault | string => {
  const { kind, ...said } = order
  if (!isKind(kind)) return `kind is one of ${faultKinds.join(', ')}`
  for (const [name, value] of Object.entries(said)) {
    const [isFine, words] = details[name as keyof typeof details] ?? [() => false, 'unknown']
    if (!isFine(value)) return `${name} is ${words}`
  }
  return { kind, ...said }
}

/** The rules ordered, or what is wrong with the order. What is not named stays as it was. */
export const readRules = ({ floodSeconds, moderated }: Order): Partial<DiscussionSettings> | string => {
  const moderation = moderated === true ? 'all' : 'none'
  if (floodSeconds !== undefined && !isWhole(0, 86_400)(floodSeconds))
    return 'floodSeconds is a whole number of seconds'
  if (moderated !== undefined && typeof moderated !== 'boolean') return 'moderated is true or false'
  return {
    ...(floodSeconds === undefined ? {} : { floodSeconds: Number(floodSeconds) }),
    ...(moderated === undefined ? {} : { moderation }),
  }
}
