import type { Plugin, Rolldown } from 'vite'

/** What asks the newsroom, what looks on the device before, and the front page: a page that is not printed needs them at once. */
const sources = /src\/(?:queries\/(?:newsroom|restoreQuery)\.ts|routes\/home\/HomePage\.tsx)$/

const isAsking = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): file is Rolldown.OutputChunk =>
  file.type === 'chunk' && file.moduleIds.some((id) => sources.test(id))

/** With what they import at once; the entry is on its way by itself. */
const filesOf = (
  chunks: readonly Rolldown.OutputChunk[],
  bundle: Rolldown.OutputBundle,
): readonly string[] => {
  const files = chunks.flatMap(({ fileName, imports }) => [fileName, ...imports])
  const isEntry = (file: string) => {
    const chunk = bundle[file]
    return chunk?.type === 'chunk' && chunk.isEntry
  }
  return [...new Set(files)].filter((file) => !isEntry(file))
}

/** Fetches them beside the app's own script, not after it. The mark lets printed pages do without. */
export const preloadNewsroom = (): Plugin => {
  let base = '/'
  return {
    name: 'preload-newsroom',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_page, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter(isAsking)
        if (chunks.length === 0) throw new Error('The build has no chunk that asks the newsroom.')
        return filesOf(chunks, bundle).map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: base + file, 'data-asks': '' },
        }))
      },
    },
  }
}
