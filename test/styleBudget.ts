import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'
import { pageParts } from './pageParts.ts'

/** Each page by the sources of its code, with those parts that come later but stand in its printed page. */
const pages = [
  ['HomePage', 'Feed'],
  ['ArticlePage', 'AfterStory'],
  ['CategoryPage'],
  ['AuthorPage'],
  ['TagPage'],
  ['SearchPage'],
  ['SavedPage'],
  ['SettingsPage'],
  ['NotFoundPage'],
] as const

const rulesIn = (bundle: Rolldown.OutputBundle, files: ReadonlySet<string>) =>
  [...files].map((name) => {
    const file = bundle[name]
    return file?.type === 'asset' ? String(file.source).trim() : ''
  })

/**
 * Prints how many rules a page has, packed together as in a printed page, and fails the build where one has too many.
 * @param limit kB (1,000 bytes) after gzip
 */
export const styleBudget = (limit: number): Plugin => ({
  name: 'style-budget',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const sources of pages) {
        const files = pageParts(bundle, sources).flatMap(({ viteMetadata }) => [
          ...(viteMetadata?.importedCss ?? []),
        ])
        const bytes = gzipSync(rulesIn(bundle, new Set(files)).join('\n')).length
        const weight = `${(bytes / 1000).toFixed(1)} kB of rules after gzip for ${sources[0]}`
        if (bytes > limit * 1000) return this.error(`${weight}: over the limit of ${limit} kB.`)
        this.info(`${weight} (limit ${limit} kB).`)
      }
    },
  },
})
