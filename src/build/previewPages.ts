import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { decoded, fileOf } from './printedFile.ts'

const isPage = /^\/(?:(?:category|article|author|tag)\/[^/]+\/?)?$/

/** Lets the preview server answer with printed pages where there are any, as the recipes of docs/deploy.md do. */
export const previewPages = (): Plugin => ({
  name: 'preview-pages',
  configurePreviewServer({ config, middlewares }) {
    const folder = resolve(config.root, config.build.outDir)
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      if (decoded(pathname) === null) {
        // Vite's own server would answer with nothing, which browsers take for a failure.
        const page = resolve(folder, '404.html')
        response.statusCode = 404
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(existsSync(page) ? readFileSync(page) : 'This address can’t be read.')
        return
      }
      const path = pathname.startsWith(config.base) ? `/${pathname.slice(config.base.length)}` : ''
      const file = isPage.test(path) ? fileOf(folder, path) : null
      if (request.method !== 'GET' || !file || !existsSync(file)) return next()
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.setHeader('Cache-Control', 'no-cache')
      response.end(readFileSync(file))
    })
  },
})
