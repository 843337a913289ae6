import type { ComponentType } from 'react'
import type { NonIndexRouteObject } from 'react-router-dom'

/** What a page exports. */
export interface PageCode {
  Component: ComponentType
  /** Stands in for a page that broke. */
  ErrorBoundary?: ComponentType
}

/** An address, and how to fetch the code of its page. */
export interface PageRoute extends NonIndexRouteObject {
  path: string
  load: () => Promise<PageCode>
}

/** One entry a URL; the code of each page is fetched when it is wanted, or in an idle moment. */
export const pageRoutes: PageRoute[] = [
  { path: '/', load: () => import('../../routes/home/HomePage') },
  { path: '/category/:slug', load: () => import('../../routes/category/CategoryPage') },
  { path: '/article/:slug', load: () => import('../../routes/article/ArticlePage') },
  { path: '/author/:slug', load: () => import('../../routes/author/AuthorPage') },
  { path: '/tag/:slug', load: () => import('../../routes/tag/TagPage') },
  { path: '/search', load: () => import('../../routes/search/SearchPage') },
  { path: '/saved', load: () => import('../../routes/saved/SavedPage') },
  { path: '/settings', load: () => import('../../routes/settings/SettingsPage') },
  { path: '*', load: () => import('../../routes/not-found/NotFoundPage') },
]

/** Pages without the shell. Every component in every state; a build for readers holds nothing of it. */
export const bareRoutes: PageRoute[] = import.meta.env.DEV
  ? [{ path: '/specimen', load: () => import('../specimen/SpecimenPage') }]
  : []
