import { type RefObject, useEffect, useState } from 'react'
import { readMinutes } from '../../../domain/readTime'
import { blocksOf, textIn } from '../blocksOf'
import type { Section } from '../contents/sectionsOf'
import { leftBelow } from './leftBelow'

/** Where the reader is in a text. */
export interface Reading {
  /** Id of the section that is read; `null` before the first. */
  section: string | null
  /** Minutes to its end; `null` while the reader is not in the text. */
  minutesLeft: number | null
  /** Of the words, 0 to 1, in hundredths. */
  share: number
}

/** The text that is followed. */
interface Followed {
  /** All of its words. */
  words: number
  sections: readonly Section[]
}

const notBegun: Reading = { section: null, minutesLeft: null, share: 0 }

/** ms between two looks at the page while it is scrolled. */
const pause = 250

/** px below the top of the screen: a heading that has come up so far opens the section that is read. */
const sectionLine = 64

/** The eye rests in the upper part of the screen. */
const eye = 0.33

const sectionAt = (sections: readonly Section[]): string | null =>
  sections.findLast(({ id }) => {
    const heading = document.getElementById(id)
    return heading && heading.getBoundingClientRect().top <= sectionLine
  })?.id ?? null

/** Where on the screen the text stands. Looked up anew each time: the text may have been written anew. */
const look = (root: Element, { words, sections }: Followed): Reading => {
  const line = window.innerHeight * eye
  const { top, bottom } = root.getBoundingClientRect()
  if (top > line) return notBegun
  const section = sectionAt(sections)
  if (bottom <= line) return { section, minutesLeft: null, share: 1 }
  const left = leftBelow(blocksOf(root), line)
  const minutesLeft = readMinutes(words * left.share, left.pictures)
  return { section, minutesLeft, share: Math.round(100 - 100 * left.share) / 100 }
}

const isSame = (one: Reading, other: Reading) =>
  one.section === other.section && one.minutesLeft === other.minutesLeft && one.share === other.share

/** Calls back at once and then while the page moves, a few times a second. Returns how to stop. */
const whileMoving = (tell: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      tell()
    }, pause)
  }
  tell()
  window.addEventListener('scroll', soon, { passive: true })
  window.addEventListener('resize', soon)
  return () => {
    clearTimeout(timer)
    window.removeEventListener('scroll', soon)
    window.removeEventListener('resize', soon)
  }
}

/**
 * Follows the reader through a text: which section, how many minutes are left.
 * @param frame holds the text, see `textIn`
 */
export const useReading = (frame: RefObject<HTMLElement | null>, { words, sections }: Followed): Reading => {
  const [reading, setReading] = useState(notBegun)
  useEffect(() => {
    return whileMoving(() => {
      const root = textIn(frame.current)
      if (!root) return
      const now = look(root, { words, sections })
      setReading((before) => (isSame(before, now) ? before : now))
    })
  }, [frame, words, sections])
  return reading
}
