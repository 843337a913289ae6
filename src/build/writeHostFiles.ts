import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { hostFiles } from './hostFiles.ts'
import { readPageFiles } from './pageFiles.ts'

/** Puts beside the page what servers and static hosts need to know of it. */
export const writeHostFiles = (newsroom: readonly string[]): Plugin => {
  let base = '/'
  return {
    name: 'host-files',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    writeBundle: {
      order: 'post',
      async handler({ dir = 'dist' }) {
        const page = await readFile(join(dir, 'index.html'), 'utf8')
        const styles = Object.values(readPageFiles(dir)).map(({ css }) => css)
        const files = hostFiles({ base, page, newsroom, styles })
        for (const [name, text] of Object.entries(files)) {
          await mkdir(dirname(join(dir, name)), { recursive: true })
          await writeFile(join(dir, name), text)
        }
      },
    },
  }
}
