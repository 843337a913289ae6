/** Half a character, as a cut database leaves it, has no code. */
const segment = (slug: string) => encodeURIComponent(slug.replace(/\p{Cs}/gu, ''))

/** Address of a story in the reader; takes the decoded slug. */
export const articlePath = (slug: string): string => `/article/${segment(slug)}`

/** The slug in the address of a story, decoded; `null` for other addresses. */
export const slugOfArticle = (pathname: string): string | null => {
  const [, slug] = /\/article\/([^/]+)\/?$/.exec(pathname) ?? []
  if (slug === undefined) return null
  try {
    return decodeURIComponent(slug)
  } catch {
    return null
  }
}

/** Address of a section; takes the decoded slug. */
export const categoryPath = (slug: string): string => `/category/${segment(slug)}`

/** Address of everything that somebody wrote; takes the decoded slug. */
export const authorPath = (slug: string): string => `/author/${segment(slug)}`

/** Address of everything under a tag; takes the decoded slug. */
export const tagPath = (slug: string): string => `/tag/${segment(slug)}`

/** Address of the stories kept on this device. */
export const savedPath = (): string => '/saved'

/** Address of the reader's settings. */
export const settingsPath = (): string => '/settings'
