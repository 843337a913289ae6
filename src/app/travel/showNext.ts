import type { Location } from 'react-router-dom'
import { slugOfArticle } from '../../domain/paths'
import { whenLoaded } from '../whenLoaded'

type Travelling = typeof import('./travel')

/** Its code comes once the page has loaded; until then, or without it, pages follow one another at once. */
let travelling: Travelling | undefined

const keep = (loaded: Travelling) => {
  travelling = loaded
}

/** Whether the browser itself shows how one page follows the other: a swipe back, say. */
let isShownByBrowser = false

/** Lets stories travel between list and article. React Router's own view transitions start on each way back, also where nothing travels. */
export const prepareTravelling = (): void => {
  window.addEventListener(
    'popstate',
    (event) => {
      isShownByBrowser = 'hasUAVisualTransition' in event && event.hasUAVisualTransition === true
    },
    // Before the history hears of it.
    { capture: true },
  )
  whenLoaded(() => void import('./travel').then(keep, () => undefined))
}

const wayTo = ({ pathname }: Location) => (slugOfArticle(pathname) === null ? 'back' : 'into')

const storyBetween = (from: Location, to: Location): string | null => {
  if (from.pathname === to.pathname || isShownByBrowser) return null
  const slugs = [slugOfArticle(to.pathname), slugOfArticle(from.pathname)]
  return travelling?.traveller(slugs, wayTo(to)) ?? null
}

let arrive: (() => void) | undefined

/** Shows the next page, with the story that both pages show travelling from its place in the one to that in the other. */
export const showNext = (from: Location, to: Location, show: () => void): void => {
  arrive?.()
  arrive = undefined
  const slug = storyBetween(from, to)
  if (slug === null || !travelling) show()
  else arrive = travelling.travel(slug, wayTo(to), show)
}
