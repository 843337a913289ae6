import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import type { SiteFacts } from './siteFacts.ts'
import { webManifest } from './webManifest.ts'

interface Settings {
  site: SiteFacts
  /** `off`: the worker that is built takes an installed one away; see docs/kill-switch.md. */
  worker: 'on' | 'off'
}

/** The web manifest and the service worker of the production build. */
export const appWorker = ({ site, worker }: Settings): Plugin[] =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/worker',
    // Either is built as sw.js: only under the old address does a browser find the worker that replaces it.
    filename: 'sw.ts',
    injectRegister: false,
    includeManifestIcons: false,
    manifest: webManifest(site),
    injectManifest: {
      globPatterns: ['index.html', 'assets/*.{js,css}', 'assets/*-latin-wght-normal-*.woff2'],
      minify: true,
    },
    integration: {
      // An id is read from the root of the host, not from the manifest's folder: two apps there need two.
      configureOptions: ({ base }, { manifest }) => {
        if (manifest) manifest.id = base
      },
      ...(worker === 'off' ? {} : {}),
    },
  })
