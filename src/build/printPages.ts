import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, relative, resolve } from 'node:path'
import { build, loadEnv, type Plugin, type ResolvedConfig } from 'vite'

const folderOfPress = 'server/prerender'

const buildPress = ({ root, mode, base, build: { outDir } }: ResolvedConfig) =>
  build({
    root,
    mode,
    base,
    logLevel: 'warn',
    build: {
      ssr: 'src/prerender.tsx',
      outDir: join(outDir, folderOfPress),
      emptyOutDir: true,
      copyPublicDir: false,
    },
  })

/** From outside the project the press would not find the packages that it needs. */
const liesInProject = ({ root, build: { outDir } }: ResolvedConfig) =>
  !relative(root, resolve(root, outDir)).startsWith('..')

const say = (line: string) => process.stdout.write(`${line}\n`)

/** In a process of its own: it takes on a document, which no build should have. */
const print = async ({ root, build: { outDir } }: ResolvedConfig) => {
  const press = resolve(root, outDir, folderOfPress, 'prerender.js')
  const printing = spawn(process.execPath, [press, '--folder', resolve(root, outDir)], { stdio: 'inherit' })
  await once(printing, 'exit')
}

/**
 * Puts into a build what prints its pages (src/prerender.tsx, `npm run prerender`), and prints them where the build
 * knows its newsroom. One that does not answer ends no build: its pages are drawn by the browser.
 */
export const printPages = (): Plugin => {
  let config: ResolvedConfig
  return {
    name: 'print-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!liesInProject(config)) {
          say('The build lies outside the project: its pages are not printed.')
          return
        }
        await buildPress(config)
        if (loadEnv(config.mode, config.root, 'VITE_').VITE_WORDPRESS_URL) await print(config)
      },
    },
  }
}
