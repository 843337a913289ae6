import { type ChildProcess, spawn } from 'node:child_process'
import { type APIRequestContext, test as base, expect } from '@playwright/test'

const firstPort = Number(process.env.JOURNEYS_PORT ?? 4180)

/** The build to walk through. */
const build = process.env.JOURNEYS_DIST ?? 'dist'

const isUp = async (url: string) => {
  try {
    return (await fetch(url)).ok
  } catch {
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

/** The mocked newsroom's back door. */
export interface Newsdesk {
  publish: (count: number) => Promise<{ id: number; slug: string }[]>
  comments: (articleId: number) => Promise<{ authorName: string; content: string; status: string }[]>
  decide: (id: number, status: 'approved' | 'hold' | 'spam' | 'trash') => Promise<void>
}

const newsdesk = (request: APIRequestContext): Newsdesk => ({
  publish: async (count) =>
    (await (await request.post('/__mock/publish', { data: { count } })).json()).published,
  comments: async (articleId) =>
    (await (await request.get(`/__mock/comments?post=${articleId}`)).json()).comments,
  decide: async (id, status) => {
    await request.post('/__mock/comments', { data: { id, status } })
  },
})

/** A journey through the production build; each worker has a newspaper of its own, opened afresh for each journey. */
export const test = base.extend<{ newsdesk: Newsdesk; freshEdition: undefined }, { paper: string }>({
  paper: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from the pattern
    async ({}, use, worker) => {
      const port = firstPort + worker.parallelIndex
      const url = `http://127.0.0.1:${port}`
      const server = spawn(
        'npx',
        ['vite', 'preview', '--outDir', build, '--port', `${port}`, '--strictPort', '--host', '127.0.0.1'],
        { stdio: 'ignore', detached: true },
      )
      await waitUntilUp(`${url}/wp-json/`, server)
      await use(url)
      if (server.pid) process.kill(-server.pid)
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ paper }, use) => use(paper),
  newsdesk: async ({ request }, use) => use(newsdesk(request)),
  freshEdition: [
    async ({ request }, use) => {
      await request.post('/__mock/reset')
      await use(undefined)
    },
    { auto: true },
  ],
})

export { expect }
