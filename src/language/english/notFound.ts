import { part } from '../spoken'

/** The page for an address where there is nothing. */
export const notFound = {
  pageTitle: 'Page not found',
  title: 'This page never went to press',
  advice: 'The address may have a slip in it, or the page is older than our memory.',
  searchFor: (words: string) => `Search for “${words}”`,
}

export const notFoundWords = part('notFound', notFound)
