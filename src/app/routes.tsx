import type { RouteObject } from 'react-router-dom'
import { PageProblem } from '../components/PageProblem'
import { HomePage, HomeProblem } from '../routes/home/HomePage'
import { Shell } from './Shell'

/** Every component in every state; a build for readers holds nothing of it. */
const specimen: RouteObject[] = import.meta.env.DEV
  ? [{ path: 'specimen', HydrateFallback: () => null, lazy: () => import('./specimen/SpecimenPage') }]
  : []

/** One entry a URL. Home comes with the first load; the others are fetched when wanted, or in an idle moment. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: PageProblem,
    HydrateFallback: () => null,
    children: [
      { index: true, Component: HomePage, ErrorBoundary: HomeProblem },
      { path: 'category/:slug', lazy: () => import('../routes/category/CategoryPage') },
      { path: 'article/:slug', lazy: () => import('../routes/article/ArticlePage') },
      { path: 'author/:slug', lazy: () => import('../routes/author/AuthorPage') },
      { path: 'tag/:slug', lazy: () => import('../routes/tag/TagPage') },
      { path: 'search', lazy: () => import('../routes/search/SearchPage') },
      { path: 'saved', lazy: () => import('../routes/saved/SavedPage') },
      { path: 'settings', lazy: () => import('../routes/settings/SettingsPage') },
      { path: '*', lazy: () => import('../routes/not-found/NotFoundPage') },
    ],
  },
  ...specimen,
]
