import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startNginx } from './nginx'
import type { Settings } from './settings'

const day = 86_400_000

/** Most stories that are opened were printed long ago: as they lie in a paper's folder, not fresh from the press. */
const ageStories = (folder: string) => {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const page = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      page.replace(/"at":(\d{13})/, (_, at) => `"at":${Number(at) - day}`),
    )
  }
}

export interface Host {
  /** Where readers go. */
  site: string
  /** What nginx has logged since the last call. */
  log: () => string
  stop: () => Promise<void>
}

/** Prints the pages of the build in `dist` and serves it by the recipe. @throws Error where that can't be */
export const openHost = async ({ url, port }: Settings): Promise<Host> => {
  const press = spawnSync(process.execPath, ['dist/server/prerender/prerender.js', '--from', url], {
    encoding: 'utf8',
  })
  if (press.status !== 0) throw new Error(`The pages could not be printed:\n${press.stdout}${press.stderr}`)
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-load-'))
  const dist = join(folder, 'dist')
  cpSync(resolve('dist'), dist, { recursive: true })
  ageStories(join(dist, 'article'))
  const stopNginx = await startNginx({ folder, dist, port, wordpress: url })
  let read = 0
  return {
    site: `http://127.0.0.1:${port}`,
    log: () => {
      const whole = readFileSync(join(folder, 'access.log'))
      const fresh = whole.subarray(read).toString()
      read = whole.length
      return fresh
    },
    stop: async () => {
      await stopNginx()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
