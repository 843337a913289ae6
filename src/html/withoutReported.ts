import { changeStartTags } from './startTags'

/** Where the address of a recording waits until it is known to be the newspaper's own: see `foreignMediaToLinks`. */
export const parkedSource = 'data-src'

/** A style, an event handler or the name of a custom element, or the value of another attribute, which may speak of one. */
const reportedOrValue =
  /(?<=["'\s/])(?:style(?=\s*=)|(?:on\w+|is)(?=[\s/>=]))(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]*))?|=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)/gi

const isValue = (found: string) => found.startsWith('=')

const isRecording = /^<(?:audio|video|source|track)(?=[\s/>])/i

/** The name of an address, or any value, which may speak of one. */
const sourceOrValue = /(?<=["'\s/])src(?=\s*=)|=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)/gi

const withSourceParked = (tag: string) =>
  tag.replace(sourceOrValue, (found) => (isValue(found) ? found : parkedSource))

const startTag = /<[a-z]/i

/** In a comment or a style the quote of a value means nothing, and what the value holds may be a tag. */
const mayHoldTag = /<[a-z][\s\S]*[\s/"'](?:style|on\w+|is|src)(?=[\s/>=])/iy

/** The last may be open. */
const quoted = /"[^"]*"?|'[^']*'?/g

/** Values say the same, and hold no tag for anybody. */
const withTagsEncoded = (tag: string) => {
  const second = tag.slice(1).search(startTag)
  if (second < 0) return tag
  mayHoldTag.lastIndex = second + 1
  return mayHoldTag.test(tag) ? tag.replace(quoted, (value) => value.replaceAll('<', '&lt;')) : tag
}

const withoutReportedIn = (tag: string) => {
  const parked = isRecording.test(tag) ? withSourceParked(tag) : tag
  const left = /style|on|is/i.test(parked)
    ? parked.replace(reportedOrValue, (found) => (isValue(found) ? found : ''))
    : parked
  return withTagsEncoded(left)
}

/**
 * Newsroom HTML without style attributes and event handlers, of which the sanitiser lets none out, and with the addresses
 * of recordings parked: a browser judges all three by the content policy, in documents that no window shows too, and
 * would report each. Without `is` too, which no sanitiser can take from an element that was made with it. It is no guard:
 * where it reads a broken tag otherwise than the parser, a report is made or a word of a broken tag lost, and the
 * sanitiser comes after.
 */
export const withoutReported = (html: string): string => changeStartTags(html, withoutReportedIn)
