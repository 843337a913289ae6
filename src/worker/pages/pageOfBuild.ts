/** As src/print/document.ts writes it. */
const printedIn = /^<!doctype html>\s*<html lang="([\w-]+)"[^>]* data-printed[ >]/i

const entryOf = /<script type="module"[^>]* src="([^"]+)"/

/**
 * Whether a page was printed by this build, and in this language: the file that its script begins with is one of the
 * build's. `files` are addresses.
 */
export const isPageOfBuild = (
  html: string,
  address: string,
  language: string,
  files: ReadonlySet<string>,
): boolean => {
  const [, entry] = entryOf.exec(html) ?? []
  return (
    printedIn.exec(html)?.[1] === language && entry !== undefined && files.has(new URL(entry, address).href)
  )
}
