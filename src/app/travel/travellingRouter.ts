import type { createBrowserRouter, Location } from 'react-router-dom'
import { slugOfArticle } from '../../domain/paths'
import { travel, traveller } from './travel'

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
  return traveller([slugOfArticle(to.pathname), slugOfArticle(from.pathname)])
}

/**
 * The router, with stories that travel between list and article. React Router's own view transitions start on each way
 * back, also where nothing travels, and show the page only once all its effects have run.
 */
export const travellingRouter = (router: Router): Router => {
  followSwipes()
  let shown = router.state.location
  let arrive: (() => void) | undefined
  const subscribe: Router['subscribe'] = (tell) =>
    router.subscribe((state, how) => {
      arrive?.()
      arrive = undefined
      const slug = storyBetween(shown, state.location)
      shown = state.location
      if (slug === null) tell(state, how)
      else arrive = travel(slug, () => tell(state, how))
    })
  return Object.create(router, { subscribe: { value: subscribe } })
}
