import type { createBrowserRouter, Location } from 'react-router-dom'
import { slugOfArticle } from '../../domain/paths'
import { whenLoaded } from '../whenLoaded'

type Travelling = typeof import('./travel')

/** Its code comes once the page has loaded; until then, or without it, pages follow one another at once. */
let travelling: Travelling | undefined

const keep = (loaded: Travelling) => {
  travelling = loaded
}

const loadTravelling = () => whenLoaded(() => void import('./travel').then(keep, () => undefined))

type Router = ReturnType<typeof createBrowserRouter>

/** Whether the browser itself shows how one page follows the other: a swipe back, say. */
let isShownByBrowser = false

const followSwipes = () =>
  window.addEventListener(
    'popstate',
    (event) => {
      isShownByBrowser = 'hasUAVisualTransition' in event && event.hasUAVisualTransition === true
    },
    // Before the router hears of it.
    { capture: true },
  )

const storyBetween = (from: Location, to: Location): string | null => {
  if (from.pathname === to.pathname || isShownByBrowser) return null
  return travelling?.traveller([slugOfArticle(to.pathname), slugOfArticle(from.pathname)]) ?? null
}

/**
 * The router, with stories that travel between list and article. React Router's own view transitions start on each way
 * back, also where nothing travels, and show the page only once all its effects have run.
 */
export const travellingRouter = (router: Router): Router => {
  followSwipes()
  loadTravelling()
  let shown = router.state.location
  let arrive: (() => void) | undefined
  const subscribe: Router['subscribe'] = (tell) =>
    router.subscribe((state, how) => {
      arrive?.()
      arrive = undefined
      const slug = storyBetween(shown, state.location)
      shown = state.location
      if (slug === null || !travelling) tell(state, how)
      else arrive = travelling.travel(slug, () => tell(state, how))
    })
  return Object.create(router, { subscribe: { value: subscribe } })
}
