import { Route, Routes, useLocation } from 'react-router-dom'
import { PageProblem } from '../../components/PageProblem'
import { Shell } from '../Shell'
import { PageBoundary } from './PageBoundary'
import { codeOf, problemOf } from './pageCode'
import { bareRoutes, type PageRoute, pageRoutes } from './pageRoutes'

const PageBody = ({ route }: { route: PageRoute }) => {
  const { Component } = codeOf(route)
  return <Component />
}

const Page = ({ route }: { route: PageRoute }) => (
  <PageBoundary location={useLocation()} Problem={problemOf(route) ?? PageProblem}>
    <PageBody route={route} />
  </PageBoundary>
)

const toRoute = (route: PageRoute) => (
  <Route key={route.path} path={route.path} element={<Page key={route.path} route={route} />} />
)

/** The page at the address, in the shell. */
export const Pages = () => (
  <PageBoundary location={useLocation()} Problem={PageProblem}>
    <Routes>
      <Route element={<Shell />}>{pageRoutes.map(toRoute)}</Route>
      {bareRoutes.map(toRoute)}
    </Routes>
  </PageBoundary>
)
