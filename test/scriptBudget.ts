import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { pageParts } from './pageParts.ts'

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
  generateBundle: {
    // Vite writes the names of files into the code last of all.
    order: 'post',
    handler(_, bundle) {
      for (const [name, limit] of Object.entries(limits)) {
        const parts = pageParts(bundle, [name])
        const bytes = parts.reduce((sum, { code }) => sum + gzipSync(code).length, 0)
        const weight = `${(bytes / 1000).toFixed(1)} kB of script after gzip before ${name} can be used`
        if (bytes > limit * 1000 + settings) return this.error(`${weight}: over the limit of ${limit} kB.`)
        this.info(`${weight} (limit ${limit} kB).`)
      }
    },
  },
})
