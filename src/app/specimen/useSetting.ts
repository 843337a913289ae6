import { useLayoutEffect } from 'react'
import { useSearchParams } from 'react-router-dom'
import { comfortChoices, usualComfort } from '../../domain/readingComfort'
import { useReadingComfort } from '../../queries/useReadingComfort'
import { applyComfort } from '../comfort/applyComfort'

/** What the address of this page may set, and to what; unset, the reader's own choice holds. */
export const settings = {
  theme: comfortChoices.theme,
  dir: ['ltr', 'rtl'],
  size: comfortChoices.size,
} as const

export type SettingName = keyof typeof settings

const set = (name: 'theme' | 'size', value: string | null) => {
  const root = document.documentElement
  if (value === usualComfort[name]) root.removeAttribute(`data-${name}`)
  else if (value !== null) root.setAttribute(`data-${name}`, value)
}

const asTheReaderChose = () => {
  applyComfort()()
  document.documentElement.removeAttribute('dir')
}

/** Sets the whole page as its address says (`?theme=dark&dir=rtl&size=large`), and back when it is left. */
export const useSetting = (): void => {
  const [params] = useSearchParams()
  const { comfort } = useReadingComfort()
  // Before anything is measured. A choice made on the page sets it anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useLayoutEffect(() => {
    set('theme', params.get('theme'))
    set('size', params.get('size'))
    document.documentElement.dir = params.get('dir') ?? ''
    return asTheReaderChose
  }, [params, comfort])
}
