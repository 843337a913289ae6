import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PageKind, readPageFiles } from '../build/pageFiles'
import { fileOf } from '../build/printedFile'
import type { Article } from '../domain/article'
import { NotFound } from '../domain/problems'
import { siteSettings } from '../domain/siteSettings'
import { directionOf, type LanguageCode } from '../language/languages'
import { speakLanguage } from '../language/speakLanguage'
import { describe } from './describe'
import { toDocument } from './document'
import { remove, writeWhole } from './files'
import { printPage } from './printPage'

/** Prints pages into a build. */
export interface Press {
  /** Names the build: another one has other files. */
  build: string
  /** Prints a page; one that is not there any more is taken away. @throws Unreachable, Refused or Malformed */
  print: (path: string, article?: Article) => Promise<void>
  takeAway: (path: string) => Promise<void>
}

const kindOf = (path: string): PageKind => (path === '/' ? 'home' : (path.split('/')[1] as PageKind))

/**
 * Readies the printing into the build in a folder.
 * @param app public address of the app without a slash at its end; `null` where nobody said it
 * @throws Error when the folder holds no build
 */
export const openPress = async (folder: string, app: string | null): Promise<Press> => {
  const shell = await readFile(join(folder, 'index.html'), 'utf8')
  const files = readPageFiles(folder)
  const language = (siteSettings().language ?? 'en') as LanguageCode
  if (language !== 'en') await speakLanguage(language, [])
  const write = async (path: string, article: Article | undefined) => {
    const file = fileOf(folder, path)
    if (!file) return
    const page = await printPage(path, article ?? null)
    const filling = {
      ...page,
      language,
      dir: directionOf(language),
      head: page.head + describe(path, page, app),
    }
    await writeWhole(file, toDocument(shell, import.meta.env.BASE_URL, files[kindOf(path)], filling))
  }
  const takeAway = async (path: string) => {
    const file = fileOf(folder, path)
    if (file) await remove(file)
  }
  return {
    build: createHash('sha256').update(shell).digest('hex').slice(0, 16),
    print: (path, article) =>
      write(path, article).catch((problem: unknown) => {
        if (!(problem instanceof NotFound)) throw problem
        return takeAway(path)
      }),
    takeAway,
  }
}
