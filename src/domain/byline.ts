import type { Author } from './author'

/** “Nana Serwaa Tettey and Jonas Ferreira”; “Staff” where nobody is named. */
export const byline = (authors: readonly Pick<Author, 'name'>[]): string => {
  if (authors.length === 0) return 'Staff'
  return new Intl.ListFormat('en-GB').format(authors.map(({ name }) => name))
}
