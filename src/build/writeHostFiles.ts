import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { loadEnv, type Plugin } from 'vite'
import { hostFiles } from './hostFiles.ts'
import type { SiteBlock } from './siteBlock.ts'

const newsroomOrigins = (mode: string, { fields: { hosts = [] } }: SiteBlock) => {
  const { VITE_WORDPRESS_URL: url } = loadEnv(mode, process.cwd(), 'VITE_')
  return [...new Set([...(url ? [new URL(url).origin] : []), ...hosts])]
}

/** Puts beside the page what servers and static hosts need to know of it. */
export const writeHostFiles = (mode: string, block: SiteBlock): Plugin => {
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
        const files = hostFiles({ base, page, newsroom: newsroomOrigins(mode, block) })
        for (const [name, text] of Object.entries(files)) {
          await mkdir(dirname(join(dir, name)), { recursive: true })
          await writeFile(join(dir, name), text)
        }
      },
    },
  }
}
