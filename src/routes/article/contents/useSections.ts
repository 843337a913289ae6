import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Article } from '../../../domain/article'
import { textIn } from '../blocksOf'
import { type Section, sectionsOf } from './sectionsOf'

/**
 * The sections of a story, read from its text as it stands. Belongs in a parent of the text, whose headings then have
 * their ids; known before anything is painted.
 * @param frame holds the text, see `textIn`
 */
export const useSections = (frame: RefObject<HTMLElement | null>, article: Article): readonly Section[] => {
  const [sections, setSections] = useState<readonly Section[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article, another text
  useLayoutEffect(() => {
    const root = textIn(frame.current)
    setSections(root ? sectionsOf(root) : [])
  }, [frame, article])
  return sections
}
