import { openCard } from '../../components/keys/openCard'
import { toFocusOn } from '../../domain/focusOn'
import { savedPath } from '../../domain/paths'
import { saveFocused } from './saveFocused'

/** What a key can bring about beyond the page itself. */
export interface KeyReach {
  go: (address: string, state?: object) => void
  listKeys: () => void
  /** Tells the reader what happened out of sight. */
  say: (words: string) => void
}

const searchField = 'search-words'

const search = ({ go }: KeyReach) => {
  // Of the page that stands: the one that a story was opened from may have a field as well.
  const field = document.querySelector(`#${searchField}:not([data-left] *)`)
  if (field instanceof HTMLInputElement) field.select()
  else go('/search', toFocusOn(searchField))
}

const comment = () => {
  const form = document.querySelector<HTMLElement>('#respond textarea, #respond button')
  // Closed, or the form is still on its way: the conversation at least.
  const place = form ?? document.getElementById('comments')
  place?.scrollIntoView({ block: form ? 'center' : 'start', behavior: 'instant' })
  place?.focus({ preventScroll: true })
}

/** What each key does; two with a space between are pressed one after the other. */
export const keyActions: Readonly<Record<string, (reach: KeyReach) => void>> = {
  '?': ({ listKeys }) => listKeys(),
  '/': search,
  o: openCard,
  s: ({ say }) => say(saveFocused()),
  c: comment,
  'g h': ({ go }) => go('/'),
  'g s': ({ go }) => go(savedPath()),
}
