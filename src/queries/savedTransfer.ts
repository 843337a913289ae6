import type { QueryClient } from '@tanstack/react-query'
import { Malformed } from '../domain/problems'
import type { Site } from '../domain/site'
import { listSaved, saveArticle } from '../offline/savedArticles'
import { newToList, readSavedFile, toSavedFile } from '../offline/savedFile'
import { completeAllSaved } from './completeSaved'
import { savedQueries } from './savedQueries'

const toFileName = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()

/** The reading list as a file to keep elsewhere: `lagoon-courier-saved-stories-2026-11-25.json`. */
export const exportSaved = async (site: Pick<Site, 'name' | 'url'>): Promise<File> => {
  const { items } = await listSaved()
  const day = new Date().toISOString().slice(0, 10)
  const name = [toFileName(site.name), 'saved-stories', day].filter(Boolean).join('-')
  return new File([toSavedFile(items, site)], `${name}.json`, { type: 'application/json' })
}

/** What became of a file that was brought in. */
export interface Imported {
  taken: number
  /** On the list already. */
  known: number
  unreadable: number
}

/** The file is a reading list of another newspaper, whose stories can't be told from this one's. */
export class OtherNewspaper extends Error {
  override readonly name = 'OtherNewspaper'
}

/** Bytes. Some thousand stories. */
const largest = 64_000_000

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url)

const read = async (file: File, site: Pick<Site, 'url'>) => {
  if (file.size > largest) throw new Malformed('The file is too large')
  const list = readSavedFile(await file.text())
  if (hostOf(list.site) !== hostOf(site.url)) throw new OtherNewspaper(list.name || hostOf(list.site))
  return list
}

/**
 * Adds the stories of a file to the reading list: none twice, and none that is here is replaced. Their pictures are
 * fetched afterwards. Throws Malformed when it is no reading list, OtherNewspaper (its message is the name) when it
 * is another newspaper's.
 */
export const importSaved = async (
  queryClient: QueryClient,
  file: File,
  site: Pick<Site, 'url'>,
): Promise<Imported> => {
  const { stories, unreadable } = await read(file, site)
  const taken = newToList(stories, (await listSaved()).items)
  for (const story of taken) await saveArticle(story)
  const { queryKey } = savedQueries.list()
  await queryClient.invalidateQueries({ queryKey })
  void completeAllSaved(queryClient)
  return { taken: taken.length, known: stories.length - taken.length, unreadable }
}
