import type { Plugin, Rolldown } from 'vite'

/** What asks the newsroom, and what looks on the device before: a page that is not printed needs both at once. */
const sources = /src\/queries\/(?:newsroom|restoreQuery)\.ts$/

const isAsking = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): file is Rolldown.OutputChunk =>
  file.type === 'chunk' && file.moduleIds.some((id) => sources.test(id))

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
        return chunks.map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: base + fileName, 'data-asks': '' },
        }))
      },
    },
  }
}
