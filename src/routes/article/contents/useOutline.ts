import { replaceEqualDeep, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Article } from '../../../domain/article'
import { outlineKey } from '../../../queries/keys'
import { textIn } from '../blocksOf'
import { type Section, sectionsOf } from './sectionsOf'

/** What a story is made of, as far as a reader has to be led through it. */
export interface Outline {
  sections: readonly Section[]
  /** It carries a note on what was wrong. */
  isCorrected: boolean
}

const nothing: Outline = { sections: [], isCorrected: false }

/** The outline of a text whose headings have their ids. */
export const outlineOf = (root: Element): Outline => ({
  sections: sectionsOf(root),
  isCorrected: root.querySelector('#correction') !== null,
})

/**
 * The outline of a story, read from its text as it stands. Belongs in a parent of the text, whose headings then have
 * their ids; known before anything is painted.
 * @param frame holds the text, see `textIn`
 */
export const useOutline = (frame: RefObject<HTMLElement | null>, article: Article): Outline => {
  const queryClient = useQueryClient()
  const [outline, setOutline] = useState(
    () => queryClient.getQueryData<Outline>([...outlineKey, article.id]) ?? nothing,
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article, another text
  useLayoutEffect(() => {
    const root = textIn(frame.current)
    const outline = root ? outlineOf(root) : nothing
    // Drawn once more, before it is painted, only where that says something new.
    setOutline((before) => replaceEqualDeep(before, outline))
  }, [frame, article])
  return outline
}
