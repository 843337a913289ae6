import type { Plugin, Rolldown } from 'vite'

/** The code that asks the newsroom: a page that is not printed needs it at once. */
const source = /src\/queries\/newsroom\.ts$/

const isAsking = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): file is Rolldown.OutputChunk =>
  file.type === 'chunk' && source.test(file.facadeModuleId ?? '')

/** Fetches it beside the app's own script, not after it. The mark lets printed pages do without. */
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
        const chunk = Object.values(bundle).find(isAsking)
        if (!chunk) throw new Error('The build has no chunk that asks the newsroom.')
        const href = base + chunk.fileName
        return [{ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href, 'data-asks': '' } }]
      },
    },
  }
}
