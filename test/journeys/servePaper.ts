import { type ChildProcess, spawn } from 'node:child_process'

/** Journeys use the ten ports from here. Browsers and Node refuse some by name, 4190 among them. */
export const firstPort = Number(process.env.JOURNEYS_PORT ?? 4180)

/** The build to walk through. */
export const build = process.env.JOURNEYS_DIST ?? 'dist'

/** @throws Error for a port that browsers and Node refuse */
const isUp = async (url: string) => {
  try {
    return (await fetch(url)).ok
  } catch (problem) {
    // https://fetch.spec.whatwg.org/#port-blocking
    if (problem instanceof Error && problem.cause instanceof Error && problem.cause.message === 'bad port')
      throw new Error(`Browsers ask nothing of the port of ${url}: another one is needed.`)
    return false
  }
}

const waitUntilUp = async (url: string, server: ChildProcess) => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Error(`The preview server ended with code ${server.exitCode}`)
    if (await isUp(url)) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`Nothing answers at ${url}`)
}

/**
 * Serves a build with a mocked newsroom of its own.
 * @param settings of the newsroom, as variables of the environment
 */
export const servePaper = async (port: number, folder: string, settings: Record<string, string> = {}) => {
  const url = `http://127.0.0.1:${port}`
  // Fails for a port that nobody may ask, before a server runs there.
  await isUp(url)
  const server = spawn(
    'npx',
    ['vite', 'preview', '--outDir', folder, '--port', `${port}`, '--strictPort', '--host', '127.0.0.1'],
    { stdio: 'ignore', detached: true, env: { ...process.env, ...settings } },
  )
  await waitUntilUp(`${url}/wp-json/`, server)
  const stop = () => {
    // One that has ended already leaves nothing to end.
    if (server.pid && server.exitCode === null && server.signalCode === null) process.kill(-server.pid)
  }
  return { url, stop }
}
