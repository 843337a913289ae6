import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/**
 * Copies a production build into a folder: a new one made for a newsroom, or `dist` as it is.
 * @param newsroom origin of a WordPress; undefined: on the reader's own origin, as the mock is
 * @throws Error with what the build said when it fails
 */
export const buildPaper = (folder: string, newsroom: string | undefined, usesBuild: boolean): void => {
  if (!usesBuild) {
    const env = { ...process.env, VITE_WORDPRESS_URL: newsroom ?? '' }
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`)
  }
  rmSync(folder, { recursive: true, force: true })
  cpSync('dist', folder, { recursive: true })
}

/** Builds the least that a client-rendered page with the same React can be. */
export const buildHello = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('hello', import.meta.url)),
    base: '/hello/',
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'baseline-widely-available',
      modulePreload: { polyfill: false },
    },
  })
}
