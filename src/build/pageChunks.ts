import type { Rolldown } from 'vite'

type NameFunction = Extract<Rolldown.CodeSplittingGroup['name'], (...args: never[]) => unknown>
type Graph = Parameters<NameFunction>[1]

/** Where the code of each part begins that the app does not start with. */
const sources = {
  home: 'src/routes/home/HomePage.tsx',
  feed: 'src/components/feed/Feed.tsx',
  list: 'src/routes/author/AuthorPage.tsx',
  article: 'src/routes/article/ArticlePage.tsx',
  after: 'src/routes/article/AfterStory.tsx',
  newsroom: 'src/queries/newsroom.ts',
  device: 'src/queries/restoreQuery.ts',
  writing: 'src/queries/writeQueries.ts',
  saving: 'src/queries/completeSaved.ts',
  saved: 'src/routes/saved/SavedPage.tsx',
  settings: 'src/routes/settings/SettingsPage.tsx',
  left: 'src/routes/home/ContinueReading.tsx',
  sanitiser: 'src/html/safeHtml.ts',
} as const

type Part = keyof typeof sources

const parts = Object.keys(sources) as Part[]

/** A module and all that it imports at once. */
const withImports = (id: string, graph: Graph, found = new Set<string>()): Set<string> => {
  if (found.has(id)) return found
  found.add(id)
  // A copy: Rolldown uses its lists again for the next module.
  for (const imported of [...(graph.getModuleInfo(id)?.importedIds ?? [])])
    withImports(imported, graph, found)
  return found
}

const isOther = (part: Part) => part !== 'article' && part !== 'after'

const isBesideHome = (part: Part) => part !== 'home'

const fileFor = (needs: (part: Part) => boolean) => {
  if (needs('article') && parts.filter(isOther).some(needs)) return 'stories'
  if (needs('home')) return parts.filter(isBesideHome).some(needs) ? 'cards' : 'home'
  if (needs('feed')) return 'feed'
  if (needs('article')) return 'story'
  if (needs('after')) return 'after-story'
  if (needs('device')) return 'device'
  return needs('newsroom') ? 'newsroom' : null
}

/** What Query has for other pages than a story: all of it is reached by one file, which says nothing of who needs what. */
const beyondStory =
  /@tanstack\/.+\/(?:useQueries|queriesObserver|useInfiniteQuery|infiniteQueryObserver|useMutationState)\.js$/

const byPage = (root: string): NameFunction => {
  let needed: ReadonlyMap<Part, Set<string>> | undefined
  return (id, graph) => {
    needed ??= new Map(parts.map((part) => [part, withImports(`${root}/${sources[part]}`, graph)]))
    const closures = needed
    if (beyondStory.test(id)) return 'cards'
    return fileFor((part) => closures.get(part)?.has(id) === true)
  }
}

/**
 * What is packed into one file (Rolldown's `codeSplitting.groups`), so that a page comes in few: small ones pack worse
 * and cost a request each: all that the app starts with; an endless list; a story, what follows it, and what it
 * shares with other pages; what asks the newsroom; what reads the device. The bundler decides on what no first page needs.
 * @param root folder of the project
 */
export const pageChunks = (root: string): Rolldown.CodeSplittingGroup[] => [
  { name: 'newspaper', tags: ['$initial'] },
  { name: byPage(root), includeDependenciesRecursively: false },
]
