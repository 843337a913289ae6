import { changeStartTags } from './startTags'

/** Elements of whose content nothing is shown, without scripts and styles: their code would pass for text. */
const names =
  'annotation-xml|applet|audio|button|canvas|dialog|foreignobject|form|iframe|math|mi|mn|mo|ms|mtext|noembed|noframes|noscript|object|select|svg|template|textarea|title|video|xmp'

/** What makes the rest plain text has no end tag. */
const opens = new RegExp(`^<(${names}|plaintext)(?=[\\s/>])`, 'i')
const closes = new RegExp(`</(${names})(?=[\\s/>])`, 'gi')

interface Tag {
  name: string
  at: number
  isStart: boolean
}

/** From the end to the beginning. */
const tagsOf = (html: string): Tag[] => {
  const tags: Tag[] = []
  const note = (name: string | undefined, at: number, isStart: boolean) =>
    name && tags.push({ name: name.toLowerCase(), at, isStart })
  changeStartTags(html, (tag, at) => {
    note(opens.exec(tag)?.[1], at, true)
    return tag
  })
  for (const { 1: name, index } of html.matchAll(closes)) note(name, index, false)
  return tags.sort((one, other) => other.at - one.at)
}

/** Where the start tags stand that no end tag belongs to: each end tag closes the last that is open. */
const unclosedIn = (tags: readonly Tag[]): ReadonlyMap<number, string> => {
  const unclosed = new Map<number, string>()
  const ends = new Map<string, number>()
  for (const { name, at, isStart } of tags) {
    const left = ends.get(name) ?? 0
    if (isStart && left === 0) unclosed.set(at, name)
    else ends.set(name, left + (isStart ? -1 : 1))
  }
  return unclosed
}

/** A recording has its sources within, and nothing ends plain text. */
const isDropped = /^(?:audio|video|plaintext)$/

/**
 * Newsroom HTML in which no form, object or frame that was never closed takes the rest of the story with it: each ends
 * at once. It is no guard: where it reads a broken tag otherwise than the parser, text is lost, as it was before.
 */
export const closeSwallowing = (html: string): string => {
  const unclosed = unclosedIn(tagsOf(html))
  if (unclosed.size === 0) return html
  return changeStartTags(html, (tag, at) => {
    const name = unclosed.get(at)
    if (!name) return tag
    return isDropped.test(name) ? '' : `${tag}</${name}>`
  })
}
