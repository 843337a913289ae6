import { expect, test } from 'vitest'
import { pageChunks } from './pageChunks.ts'

const imports: Readonly<Record<string, readonly string[]>> = {
  'src/routes/home/HomePage.tsx': ['src/top.ts', 'src/card.ts', 'src/face.ts'],
  'src/components/feed/Feed.tsx': ['src/card.ts', 'src/row.ts'],
  'src/routes/author/AuthorPage.tsx': ['src/components/feed/Feed.tsx', 'src/face.ts'],
  'src/routes/article/ArticlePage.tsx': ['src/text.ts', 'src/face.ts'],
  'src/text.ts': ['src/routes/article/ArticlePage.tsx', 'src/blocks.ts'],
  'src/queries/newsroom.ts': ['src/wire.ts'],
  'src/queries/restoreQuery.ts': ['src/disk.ts', 'src/wire.ts'],
}

/** One list for all, as Rolldown has it. */
const list: string[] = []
const getModuleInfo = (id: string) => {
  list.splice(0, list.length, ...(imports[id.replace('/paper/', '')] ?? []).map((name) => `/paper/${name}`))
  return { importedIds: list }
}

const [, byPage] = pageChunks('/paper')

const fileOf = (name: string) =>
  typeof byPage?.name === 'function' && byPage.name(`/paper/src/${name}`, { getModuleInfo } as never)

test('packs what a page needs into few files, and what a story shares apart', () => {
  expect(['routes/home/HomePage.tsx', 'top.ts', 'card.ts'].map(fileOf)).toEqual(['home', 'home', 'cards'])
  expect(['row.ts', 'components/feed/Feed.tsx'].map(fileOf)).toEqual(['feed', 'feed'])
  expect(['text.ts', 'blocks.ts'].map(fileOf)).toEqual(['story', 'story'])
  expect(fileOf('face.ts')).toBe('stories')
  expect(['disk.ts', 'wire.ts', 'queries/newsroom.ts'].map(fileOf)).toEqual(['device', 'device', 'newsroom'])
  expect(fileOf('routes/author/AuthorPage.tsx')).toBeNull()
})
