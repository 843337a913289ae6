import { primaryLanguage } from '../../../domain/speechLanguage'
import { blocks, spokenText } from './spokenText'

/** A block of a story as it is read aloud. */
export interface SpokenBlock {
  element: HTMLElement
  text: string
  /** Nothing of what is spoken stands there: a table is only named. */
  isOnlyNamed: boolean
  /** A sound language tag. */
  language: string
}

/** Pictures with their captions, films, code, buttons and notes are for the eye. */
const skipped =
  'figure:not(.wp-block-table, .wp-block-pullquote, .wp-block-quote), pre:not(.wp-block-verse), .wp-block-footnotes, .wp-block-buttons, .wp-block-file, .embed, audio, video, hr, [hidden], details:not([open]) > :not(summary)'

/** A table read aloud is noise: its word says that there is one. */
const tableWords: Readonly<Record<string, string>> = {
  ar: 'جدول',
  de: 'Tabelle',
  en: 'Table',
  es: 'Tabla',
  fr: 'Tableau',
  it: 'Tabella',
  ja: '表',
  nl: 'Tabel',
  pt: 'Tabela',
}

const languageAt = (element: Element, story: Element, ofStory: string): string => {
  const holder = element.closest('[lang]')
  const own = (holder && story.contains(holder) && holder.getAttribute('lang')?.replaceAll('_', '-')) || ''
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(own) ? own : ofStory
}

const plain = (text: string) => text.replace(/[\s\p{P}]+/gu, ' ').trim()

/** Most pull quotes stand in the text too: there they are read. */
const isRepeated = (quote: Element, root: Element): boolean => {
  const words = plain(quote.querySelector('p')?.textContent ?? quote.textContent ?? '')
  const elsewhere = [...root.querySelectorAll('p, li')].filter((element) => !quote.contains(element))
  return elsewhere.some((element) => plain(element.textContent ?? '').includes(words))
}

const isSkipped = (element: Element, root: Element) =>
  element.matches(skipped) || (element.matches('.wp-block-pullquote') && isRepeated(element, root))

const tableText = (table: Element, language: string): string => {
  const word = tableWords[primaryLanguage(language)]
  const caption = table.querySelector('caption, figcaption')?.textContent?.trim() ?? ''
  return [word, caption].filter(Boolean).join(': ')
}

const isTable = (element: Element) => element.matches('.wp-block-table, table')

const elementsIn = (element: HTMLElement, root: Element): readonly HTMLElement[] => {
  if (isSkipped(element, root)) return []
  if (isTable(element)) return [element]
  const inner = [...element.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && child.matches(blocks),
  )
  return [element, ...inner.flatMap((child) => elementsIn(child, root))]
}

/**
 * What is read aloud of a story, in order: headline and standfirst, then block by block what the text says.
 * @param story holds all of it; its header begins with the headline
 * @param text the body, where there is one
 * @param ofStory its language
 */
export const spokenBlocks = (
  story: Element,
  text: Element | null,
  ofStory: string,
): readonly SpokenBlock[] => {
  const titles = story.querySelectorAll<HTMLElement>('header h1, header h1 + p')
  const children = [...(text?.children ?? [])].filter((child) => child instanceof HTMLElement)
  const elements = text ? children.flatMap((child) => elementsIn(child, text)) : []
  return [...titles, ...elements].flatMap((element) => {
    const language = languageAt(element, story, ofStory)
    const isOnlyNamed = isTable(element)
    const spoken = isOnlyNamed ? tableText(element, language) : spokenText(element)
    return /[\p{L}\p{N}]/u.test(spoken) ? [{ element, text: spoken, isOnlyNamed, language }] : []
  })
}
