/** Address of a search; without words the empty search page. */
export const searchPath = (words: string): string => {
  const asked = words.trim()
  return asked === '' ? '/search' : `/search?${new URLSearchParams({ q: asked })}`
}
