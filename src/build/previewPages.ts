import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Where a printed page lies in a build, by the path of its address below the base; `null` for all else. */
const printedFile = (path: string): string | null => {
  if (path === '') return 'home.html'
  const [, page] = /^((?:category|article|author|tag)\/[^/]+)\/?$/.exec(path) ?? []
  return page && !page.includes('/.') ? `${decodeURIComponent(page)}.html` : null
}

/** Lets the preview server answer with printed pages where there are any, as the recipes of docs/deploy.md do. */
export const previewPages = (): Plugin => ({
  name: 'preview-pages',
  configurePreviewServer({ config, middlewares }) {
    const folder = resolve(config.root, config.build.outDir)
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const name = pathname.startsWith(config.base) ? printedFile(pathname.slice(config.base.length)) : null
      const file = name && join(folder, name)
      if (request.method !== 'GET' || !file || !existsSync(file)) return next()
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.setHeader('Cache-Control', 'no-cache')
      response.end(readFileSync(file))
    })
  },
})
