import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import type { SiteFacts } from './siteFacts.ts'
import { webManifest } from './webManifest.ts'

interface Settings {
  site: SiteFacts
  /** `off`: the worker that is built ends one installed before; see docs/kill-switch.md. */
  worker: 'on' | 'off'
}

const precached = ['index.html', 'assets/*.{js,css}', 'assets/*-latin-wght-normal-*.woff2']

const source = {
  on: { srcDir: 'src/worker', injectManifest: { globPatterns: precached } },
  off: { srcDir: 'src/worker/farewell', injectManifest: { injectionPoint: undefined as unknown as string } },
}

/** iOS does not read the name in the manifest. */
const nameForApple = (name: string): Plugin => ({
  name: 'name-for-apple',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { name: 'apple-mobile-web-app-title', content: name }, injectTo: 'head' },
  ],
})

/** The web manifest and the service worker of the production build. */
export const appWorker = ({ site, worker }: Settings): Plugin[] => {
  const manifest = webManifest(site)
  const plugins = VitePWA({
    strategies: 'injectManifest',
    ...source[worker],
    // The same address in both cases: there a browser looks for the successor of the worker it has.
    filename: 'sw.ts',
    injectRegister: false,
    includeManifestIcons: false,
    manifest,
    integration: {
      // An id is read from the root of the host, not from the manifest's folder: two apps there need two.
      configureOptions: ({ base }) => {
        manifest.id = base
      },
    },
  })
  return [...plugins, nameForApple(manifest.short_name ?? site.name)]
}
