import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Plugin, type PreviewServer, type ViteDevServer } from 'vite'
import { rememberScenario } from './documentRequest.ts'
import { send, toRequest } from './nodeHttp.ts'

/** What `servedSite.ts` exports; it is never imported here, so that Vite can load it anew when the mocks change. */
interface ServedSite {
  answer: (request: Request, memory: SiteMemory, options: SiteOptions) => Promise<Response | undefined>
}

/** Whatever has to outlive a reload of the mocks' code. */
export type SiteMemory = Map<string, unknown>

export interface SiteOptions {
  /** Stories in the newsroom; undefined: as many as it likes. */
  readonly stories: number | undefined
  /** Minutes between two newly published stories; 0: none. */
  readonly publishMinutes: number
}

type Load = () => Promise<ServedSite>
type Next = (problem?: unknown) => void

const siteModule = '/mocks/mounts/servedSite.ts'

const numberFrom = (text: string | undefined) =>
  text === undefined || text === '' ? undefined : Number(text)

const optionsFor = (publishMinutes: number): SiteOptions => ({
  stories: numberFrom(process.env.MOCK_STORIES),
  publishMinutes: numberFrom(process.env.MOCK_PUBLISH_MINUTES) ?? publishMinutes,
})

const isForWordPress = (path: string) =>
  /^\/(wp-json(\/|$|\?)|wp-content\/|wp-comments-post\.php|__mock\/)/.test(path) ||
  /^\/(index\.php)?\?(.*&)?rest_route=/.test(path)

/** Opening the newsroom takes a second or two: it is done before the first reader comes. */
const warmUp = async (load: Load, memory: SiteMemory, options: SiteOptions) => {
  try {
    const { answer } = await load()
    await answer(new Request('http://localhost/wp-json/wp/v2/posts?per_page=12'), memory, options)
  } catch {
    // The first request meets the same problem, and can show it.
  }
}

const answerWith = (load: Load, options: SiteOptions) => {
  const memory: SiteMemory = new Map()
  setTimeout(warmUp, 0, load, memory, options)
  return async (incoming: IncomingMessage, outgoing: ServerResponse, next: Next) => {
    const url = incoming.url ?? '/'
    if (!isForWordPress(url)) {
      if (rememberScenario(incoming, outgoing)) return
      next()
      return
    }
    try {
      const { answer } = await load()
      const response = await answer(toRequest(incoming, outgoing, url), memory, options)
      if (response) await send(response, outgoing, incoming.method ?? 'GET')
      else next()
    } catch (problem) {
      next(problem)
    }
  }
}

/** Vite runs a module again only when it or something it imports has changed. */
const loadFrom = (server: ViteDevServer): Load => {
  return async () => (await server.ssrLoadModule(siteModule)) as unknown as ServedSite
}

/** The preview server has no modules of its own, so a second server without a port loads the mocks for it. */
const loadBeside = (preview: PreviewServer): Load => {
  let loader: Promise<ViteDevServer> | undefined
  const start = () =>
    createServer({
      configFile: false,
      root: preview.config.root,
      appType: 'custom',
      logLevel: 'warn',
      optimizeDeps: { noDiscovery: true },
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    })
  preview.httpServer.once('close', async () => (await loader)?.close())
  return async () => {
    loader ??= start()
    return loadFrom(await loader)()
  }
}

/** Node closes a connection that rests for 5 s, and what a client sends on it in that moment is lost: here none is closed. */
const keepConnections = ({ httpServer }: ViteDevServer | PreviewServer) => {
  if (httpServer && 'keepAliveTimeout' in httpServer) httpServer.keepAliveTimeout = 0
}

/**
 * Puts the mocked newsroom behind the dev and preview servers as real HTTP: `/wp-json`, uploads, the classic comment
 * form and the control routes under `/__mock/`. In development the newsroom publishes a story every 4 minutes
 * (`MOCK_PUBLISH_MINUTES`, 0 for never) and a panel is added to the page.
 */
export const mockedNewsroom = (): Plugin => ({
  name: 'mocked-newsroom',
  apply: 'serve',
  configureServer(server) {
    keepConnections(server)
    server.middlewares.use(answerWith(loadFrom(server), optionsFor(4)))
  },
  configurePreviewServer(server) {
    keepConnections(server)
    server.middlewares.use(answerWith(loadBeside(server), optionsFor(0)))
  },
  transformIndexHtml: () => [
    { tag: 'script', attrs: { type: 'module', src: '/mocks/panel/panel.ts' }, injectTo: 'body' },
  ],
})
