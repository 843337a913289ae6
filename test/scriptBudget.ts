import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

const isChunk = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): file is Rolldown.OutputChunk =>
  file.type === 'chunk'

const withStaticImports = (entries: readonly Rolldown.OutputChunk[], bundle: Rolldown.OutputBundle) => {
  const found = new Set<Rolldown.OutputChunk>()
  const visit = (chunk: Rolldown.OutputChunk) => {
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

/** kB (1,000 bytes) after gzip that each kind of page may need before it can be used, by the source of its code. */
type Limits = Readonly<Record<string, number>>

/**
 * Prints how much script a page needs before it can be used (the entry and the page's own code, with all that they
 * import at once), and fails the build above a limit.
 * @param settings bytes of the newsroom's own settings, which come on top: its build must not fail for a long name
 */
export const scriptBudget = (limits: Limits, settings: number): Plugin => ({
  name: 'script-budget',
  apply: 'build',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(isChunk)
    for (const [name, limit] of Object.entries(limits)) {
      const own = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${name}.tsx`)))
      if (!own) return this.error(`The build has no ${name} to weigh.`)
      const parts = [...chunks.filter(({ isEntry }) => isEntry), own]
      const bytes = withStaticImports(parts, bundle).reduce((sum, { code }) => sum + gzipSync(code).length, 0)
      const weight = `${(bytes / 1000).toFixed(1)} kB of script after gzip before ${name} can be used`
      if (bytes > limit * 1000 + settings) return this.error(`${weight}: over the limit of ${limit} kB.`)
      this.info(`${weight} (limit ${limit} kB).`)
    }
  },
})
