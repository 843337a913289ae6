import { type APIRequestContext, test as base, expect, type Page } from '@playwright/test'
import { crashOnly } from './crashOnly'
import { build, firstPort, servePaper } from './servePaper'

interface Comment {
  id: number
  /** 0 where it answers none. */
  parent: number
  authorName: string
  content: string
  status: string
}

/** Something that goes wrong with the next requests; the mocked newsroom says more about each kind. */
interface Fault {
  kind: 'status' | 'cut-before' | 'cut-after' | 'delay'
  method?: string
  /** How the path below `/wp-json/` begins. */
  path?: string
  times?: number
  status?: number
  code?: string
  /** Seconds. */
  retryAfter?: number
  ms?: number
}

/** The mocked newsroom's back door. */
export interface Newsdesk {
  publish: (count: number) => Promise<{ id: number; slug: string }[]>
  /** Of whatever status, oldest first. */
  comments: (articleId: number) => Promise<Comment[]>
  decide: (id: number, status: 'approved' | 'hold' | 'spam' | 'trash') => Promise<void>
  fault: (fault: Fault) => Promise<void>
  /** Those not used up. */
  faults: () => Promise<Fault[]>
  rules: (rules: { floodSeconds?: number; moderated?: boolean }) => Promise<void>
}

const order = async (request: APIRequestContext, what: string, data: object) => {
  const response = await request.post(`/__mock/${what}`, { data })
  expect(response.ok(), await response.text()).toBe(true)
  return response.json()
}

const newsdesk = (request: APIRequestContext): Newsdesk => ({
  publish: async (count) => (await order(request, 'publish', { count })).published,
  comments: async (articleId) =>
    (await (await request.get(`/__mock/comments?post=${articleId}`)).json()).comments,
  decide: async (id, status) => {
    await order(request, 'comments', { id, status })
  },
  fault: async (fault) => {
    await order(request, 'faults', fault)
  },
  faults: async () => (await (await request.get('/__mock/faults')).json()).faults,
  rules: async (rules) => {
    await order(request, 'rules', rules)
  },
})

/** A journey through the production build; each worker has a newspaper of its own, opened afresh for each journey. */
export const test = base.extend<
  { newsdesk: Newsdesk; freshEdition: undefined; crashOnly: undefined },
  { paper: string }
>({
  paper: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from the pattern
    async ({}, use, worker) => {
      const { url, stop } = await servePaper(firstPort + worker.parallelIndex, build)
      await use(url)
      stop()
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
  crashOnly,
})

/** What a page is called, once that is known: until then it is called by its kind. */
export const ownHeading = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('heading', { level: 1 })
    .filter({ hasNotText: /^(Fetching the story|Section|Topic|Writer)$/ })

export { expect }
