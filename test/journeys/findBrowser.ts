import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import sparticuz from '@sparticuz/chromium'

const names = ['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser']
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const runs = (path: string) => {
  try {
    execFileSync(path, ['--version'], { stdio: 'pipe', timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

const installed = (): readonly string[] => {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...applications].filter(existsSync)
}

/** The Chromium that comes inside an npm package: for Linux on x64 only. */
const packaged = async () =>
  process.platform === 'linux' && process.arch === 'x64' ? [await sparticuz.executablePath()] : []

const debian = (): readonly string[] => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return []
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    execFileSync('apt-get', ['update'], { stdio: 'pipe', env })
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'pipe', env })
  } catch {
    return []
  }
  return ['/usr/bin/chromium']
}

/**
 * Path of a Chromium that runs: `CHROME_PATH`, an installed one, Playwright's own, the one inside the npm package
 * @sparticuz/chromium, Debian's (when root), whichever comes first.
 * @throws Error in one sentence when none can be had, or when `CHROME_PATH` does not run
 */
export const findBrowser = async (): Promise<string> => {
  const asked = process.env.CHROME_PATH
  if (asked) {
    if (runs(asked)) return asked
    throw new Error(`CHROME_PATH is set to ${asked}, which does not run as a browser.`)
  }
  const sources = [installed, () => [chromium.executablePath()].filter(existsSync), packaged, debian]
  for (const source of sources) {
    const found = (await source()).find(runs)
    if (found) return found
  }
  throw new Error(
    'No Chromium was found or could be had: install Chrome or Chromium, or set CHROME_PATH to one.',
  )
}
