import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes a file whole or not at all: who reads it meanwhile gets the old one. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}.tmp`
  await writeFile(unfinished, text)
  await rename(unfinished, file)
}

/** Takes a file away; one that is not there is no problem. */
export const remove = (file: string): Promise<void> => rm(file, { force: true })

/** Text of a file; `null` where there is none. */
export const readIfThere = (file: string): Promise<string | null> => readFile(file, 'utf8').catch(() => null)

/** Whether a slug can be the name of a file and an address at once. */
const isSafe = (slug: string) => slug !== '' && !slug.startsWith('.') && !/[/\\\0]/.test(slug)

/**
 * Where a page lies in a build, by its path: `/article/tolls` in `article/tolls.html`, as servers and static hosts look
 * for it, the front page in `home.html`, for `index.html` is the app's empty page. `null` for an address that can be
 * no file.
 */
export const fileOf = (folder: string, path: string): string | null => {
  if (path === '/') return join(folder, 'home.html')
  const [, kind = '', slug = ''] = path.split('/')
  const name = decodeURIComponent(slug)
  return isSafe(name) ? join(folder, kind, `${name}.html`) : null
}
