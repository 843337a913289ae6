import { useMemo } from 'react'
import { type Location, UNSAFE_RouteContext as RouteContext, useLocation } from 'react-router-dom'
import { PageProblem } from '../../components/PageProblem'
import { Shell } from '../Shell'
import { PageBoundary } from './PageBoundary'
import { codeOf, matchesOf, problemOf } from './pageCode'
import { bareRoutes, type PageRoute } from './pageRoutes'

const PageBody = ({ route }: { route: PageRoute }) => {
  const { Component } = codeOf(route)
  return <Component />
}

const Page = ({ route }: { route: PageRoute }) => (
  <PageBoundary location={useLocation()} Problem={problemOf(route) ?? PageProblem}>
    <PageBody route={route} />
  </PageBoundary>
)

/** What `Routes` would draw, without what it does for data routers: 1.8 kB after gzip. */
const pageAt = (location: Location) => {
  const matches = matchesOf(location)
  const route = matches.at(-1)?.route
  if (!route) return null
  const page = (
    <RouteContext value={{ outlet: null, matches, isDataRoute: false }}>
      <Page key={route.path} route={route} />
    </RouteContext>
  )
  return bareRoutes.includes(route) ? page : <Shell page={page} />
}

/** The page at the address, in the shell. */
export const Pages = () => {
  const location = useLocation()
  const page = useMemo(() => pageAt(location), [location])
  return (
    <PageBoundary location={location} Problem={PageProblem}>
      {page}
    </PageBoundary>
  )
}
