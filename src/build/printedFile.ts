import { join } from 'node:path'

/** Whether a slug can be the name of a file and an address at once. */
const isSafe = (slug: string) => slug !== '' && !slug.startsWith('.') && !/[/\\\0]/.test(slug)

/** What a slug or path stands for; `null` where it is no encoding of anything. */
export const decoded = (slug: string): string | null => {
  try {
    return decodeURIComponent(slug)
  } catch {
    return null
  }
}

/**
 * Where a page lies in a build, by its path: `/article/tolls` in `article/tolls.html`, as servers and static hosts look
 * for it, the front page in `home.html`, for `index.html` is the app's empty page. `null` for an address that can be
 * no file.
 */
export const fileOf = (folder: string, path: string): string | null => {
  if (path === '/') return join(folder, 'home.html')
  const [, kind = '', slug = ''] = path.split('/')
  const name = decoded(slug)
  return name !== null && isSafe(name) ? join(folder, kind, `${name}.html`) : null
}
