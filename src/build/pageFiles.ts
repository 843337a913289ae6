import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Chunk {
  file: string
  css?: string[]
  imports?: string[]
}

/** What the browser needs of a build for one kind of page, before anything else. */
export interface PageFiles {
  /** The rules of the page, in their order. */
  css: string
  /** Addresses below the base of the files that hold these rules. */
  styles: readonly string[]
  /** Addresses of scripts below the base, besides the entry. */
  scripts: readonly string[]
}

interface PageParts {
  /** Sources, or files of src/build/pageChunks.ts, with the code that a kind of page needs beyond the entry. */
  now: readonly string[]
  /** Those of parts that are taken over later: they stand in the page, so that it needs their rules. */
  later: readonly string[]
}

const parts = {
  home: { now: ['home'], later: ['feed'] },
  article: { now: ['story'], later: ['after-story'] },
  category: { now: ['CategoryPage'], later: [] },
  author: { now: ['AuthorPage'], later: [] },
} as const satisfies Record<string, PageParts>

export type PageKind = keyof typeof parts

const pageKinds = Object.keys(parts) as PageKind[]

type Manifest = Readonly<Record<string, Chunk>>

const entry = 'index.html'

const find = (manifest: Manifest, name: string) =>
  Object.keys(manifest).find((key) => new RegExp(`(?:/${name}\\.tsx|^_${name}-[\\w-]+\\.js)$`).test(key))

/** A chunk and all that it imports at once, what is imported first; the entry is left out. */
const withImports = (manifest: Manifest, key: string, found: Set<string> = new Set()): Set<string> => {
  if (key === entry || found.has(key)) return found
  for (const name of manifest[key]?.imports ?? []) withImports(manifest, name, found)
  return found.add(key)
}

/**
 * Reads what a build says of its files.
 * @param folder of the build
 * @throws Error when the folder holds no build, or one of another version
 */
export const readPageFiles = (folder: string): Record<PageKind, PageFiles> => {
  const manifest = JSON.parse(readFileSync(join(folder, 'server/manifest.json'), 'utf8')) as Manifest
  const chunksOf = (names: readonly string[]) => {
    const found = new Set<string>()
    for (const name of names) {
      const key = find(manifest, name)
      if (!key) throw new Error(`The build in ${folder} has no ${name}`)
      withImports(manifest, key, found)
    }
    return [...found].map((key) => manifest[key])
  }
  const filesOf = (kind: PageKind): PageFiles => {
    const { now, later } = parts[kind]
    const chunks = [manifest[entry], ...chunksOf([...now, ...later])]
    const styles = chunks.flatMap((chunk) => chunk?.css ?? [])
    return {
      styles,
      css: styles.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n'),
      scripts: chunksOf(now).flatMap((chunk) => chunk?.file ?? []),
    }
  }
  return Object.fromEntries(pageKinds.map((kind) => [kind, filesOf(kind)])) as Record<PageKind, PageFiles>
}
