import { type Attribute, attributesOf, changeStartTags } from './startTags'

/** Where the address of a recording waits until it is known to be the newspaper's own: see `foreignMediaToLinks`. */
export const parkedSource = 'data-src'

/** A style, an event handler, or the name of a custom element. */
const reported = /^(?:style|on\w+|is)$/i

const isWorthReading = /style|on|is|src/i

const isRecording = /^<(?:audio|video|source|track)(?=[\s/>])/i

const isQuoted = /^["']/

const startTag = /<[a-z]/i

const written = (tag: string, { name, at, value, end }: Attribute, parksSource: boolean): string => {
  if (reported.test(name)) return ''
  const isParked = parksSource && end > at + name.length && name.toLowerCase() === 'src'
  const before = isParked ? parkedSource + tag.slice(at + name.length, value) : tag.slice(at, value)
  const text = tag.slice(value, end)
  // In a comment or a style the quote of a value means nothing, and what it holds may be a tag. So it says the same.
  const holdsTag = isQuoted.test(text) && startTag.test(text) && isWorthReading.test(text)
  return before + (holdsTag ? text.replaceAll('<', '&lt;') : text)
}

const withoutReportedIn = (tag: string): string => {
  if (!isWorthReading.test(tag)) return tag
  const parksSource = isRecording.test(tag)
  let changed = ''
  let done = 0
  for (const attribute of attributesOf(tag)) {
    changed += tag.slice(done, attribute.at) + written(tag, attribute, parksSource)
    done = attribute.end
  }
  return changed + tag.slice(done)
}

/**
 * Newsroom HTML without style attributes and event handlers, of which the sanitiser lets none out, and with the addresses
 * of recordings parked: a browser judges all three by the content policy, in documents that no window shows too, and
 * would report each. Without `is` too, which no sanitiser can take from an element that was made with it. It is no guard:
 * where it reads a broken tag otherwise than the parser, a report is made or a word of a broken tag lost, and the
 * sanitiser comes after.
 */
export const withoutReported = (html: string): string => changeStartTags(html, withoutReportedIn)
