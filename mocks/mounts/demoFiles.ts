import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const workerPath = () => createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')

/**
 * What a demo on static hosting needs beside the build: the worker that answers in the newsroom's place, and a copy of
 * the page as 404.html, which static hosts show for addresses they have no file for, so that deep links open.
 */
export const demoFiles = (): Plugin => ({
  name: 'demo-files',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html']
      this.emitFile({
        type: 'asset',
        fileName: 'mockServiceWorker.js',
        source: readFileSync(workerPath(), 'utf8'),
      })
      if (page?.type === 'asset') this.emitFile({ type: 'asset', fileName: '404.html', source: page.source })
    },
  },
})
