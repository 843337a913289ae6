import { join } from 'node:path'
import { readIfThere, writeWhole } from './files'

/** A printed story. */
export interface PrintedStory {
  path: string
  /** When the newsroom last touched it, as it says itself: UTC, without a zone. */
  modified: string
  /** Of the picture-less facts that sitemaps tell. */
  headline: string
  publishedAt: string
  /** Paths of the pages that list it. */
  lists: readonly string[]
}

/** What has been printed into a build. */
export interface Ledger {
  /** The build that it was printed for. */
  build: string
  /** The last change that a run which came to its end has seen, by the newsroom's clock: epoch ms. 0: none did yet. */
  seen: number
  /** How many stories the newsroom had. */
  total: number
  /** By id. */
  stories: Record<string, PrintedStory>
}

const fileIn = (folder: string) => join(folder, 'server/printed.json')

const emptyFor = (build: string): Ledger => ({ build, seen: 0, total: 0, stories: {} })

/** What has been printed into the build in a folder; nothing where that was another build. */
export const readLedger = async (folder: string, build: string): Promise<Ledger> => {
  const text = await readIfThere(fileIn(folder))
  if (text === null) return emptyFor(build)
  try {
    const ledger = JSON.parse(text) as Ledger
    return ledger.build === build ? ledger : emptyFor(build)
  } catch {
    return emptyFor(build)
  }
}

/** Keeps it beside the build. */
export const writeLedger = (folder: string, ledger: Ledger): Promise<void> =>
  writeWhole(fileIn(folder), JSON.stringify(ledger))
