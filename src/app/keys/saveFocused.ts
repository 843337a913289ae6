import { keySaidWords } from '../../language/english/keySaid'

const openStory = () => document.querySelector('article h1')?.closest('article')

const nameOf = (story: Element) => story.querySelector('h1, h2, h3, h4')?.textContent ?? ''

/** Saves the story that holds the focus, else the one that is open, or lets it go. Says which; `''` where there is none. */
export const saveFocused = (): string => {
  const story = document.activeElement?.closest('article') ?? openStory()
  const button = story?.querySelector<HTMLElement>('[data-save]')
  if (!story || !button) return ''
  const wasSaved = button.getAttribute('aria-pressed') === 'true'
  button.click()
  const { saved, noLongerSaved } = keySaidWords()
  return (wasSaved ? noLongerSaved : saved)(nameOf(story))
}
