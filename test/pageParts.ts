import type { Rolldown } from 'vite'

type Chunk = Rolldown.OutputChunk

const isChunk = (file: Rolldown.OutputAsset | Chunk): file is Chunk => file.type === 'chunk'

const withStaticImports = (entries: readonly Chunk[], bundle: Rolldown.OutputBundle) => {
  const found = new Set<Chunk>()
  const visit = (chunk: Chunk) => {
    if (found.has(chunk)) return
    found.add(chunk)
    for (const name of chunk.imports) {
      const imported = bundle[name]
      if (imported && isChunk(imported)) visit(imported)
    }
  }
  entries.forEach(visit)
  return [...found]
}

/**
 * What of a build a page is made of: the entry and the page's own parts, with all that they import at once.
 * @param sources names of the components that the page is, without `.tsx`
 * @throws Error for one that the build does not have
 */
export const pageParts = (bundle: Rolldown.OutputBundle, sources: readonly string[]): readonly Chunk[] => {
  const chunks = Object.values(bundle).filter(isChunk)
  const own = sources.map((name) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${name}.tsx`)))
    if (!chunk) throw new Error(`The build has no ${name} to weigh.`)
    return chunk
  })
  return withStaticImports([...chunks.filter(({ isEntry }) => isEntry), ...own], bundle)
}
