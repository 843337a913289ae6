import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** What `_headers` of a build says of all its files: names and values, line by line. */
const headersOfAll = (text: string) => {
  const [first = ''] = text.split('\n\n')
  return [...first.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(
    ([, name = '', value = '']) => [name, value] as const,
  )
}

/** Lets the preview server send what a build tells its host to send: the policy that readers meet is tried before. */
export const previewHeaders = (): Plugin => ({
  name: 'preview-headers',
  configurePreviewServer({ config, middlewares }) {
    const file = resolve(config.root, config.build.outDir, '_headers')
    const headers = existsSync(file) ? headersOfAll(readFileSync(file, 'utf8')) : []
    middlewares.use((_request, response, next) => {
      for (const [name, value] of headers) response.setHeader(name, value)
      next()
    })
  },
})
