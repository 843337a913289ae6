import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

const isChunk = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): file is Rolldown.OutputChunk =>
  file.type === 'chunk'

const withStaticImports = (entry: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle) => {
  const found = new Set<Rolldown.OutputChunk>()
  const visit = (chunk: Rolldown.OutputChunk) => {
    if (found.has(chunk)) return
    found.add(chunk)
    for (const name of chunk.imports) {
      const imported = bundle[name]
      if (imported && isChunk(imported)) visit(imported)
    }
  }
  visit(entry)
  return [...found]
}

/**
 * Prints how much script the front page needs before it can be used (the entry with all it imports at once), and
 * fails the build above the limit.
 * @param limit kB (1,000 bytes) after gzip
 * @param settings bytes of the newsroom's own settings, which come on top: its build must not fail for a long name
 */
export const scriptBudget = (limit: number, settings: number): Plugin => ({
  name: 'script-budget',
  apply: 'build',
  generateBundle(_, bundle) {
    const entry = Object.values(bundle)
      .filter(isChunk)
      .find(({ isEntry }) => isEntry)
    if (!entry) return this.error('The build has no entry to weigh.')
    const bytes = withStaticImports(entry, bundle).reduce((sum, { code }) => sum + gzipSync(code).length, 0)
    const weight = `${(bytes / 1000).toFixed(1)} kB of script after gzip before the front page can be used`
    if (bytes > limit * 1000 + settings) return this.error(`${weight}: over the limit of ${limit} kB.`)
    this.info(`${weight} (limit ${limit} kB).`)
  },
})
