import { loadEnv, type Plugin } from 'vite'
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa'
import type { SiteBlock } from './siteBlock.ts'
import { type SiteFacts, siteFacts } from './siteFacts.ts'
import { siteIconFile, webManifest } from './webManifest.ts'

const precached = [
  'index.html',
  'assets/*.{js,css}',
  'assets/{logo-*,{newsreader,libre-franklin}-{first,more}-*.woff2}',
]

/** `off` is built into a worker that ends one installed before; see docs/kill-switch.md. */
const sources = {
  on: { srcDir: 'src/worker', injectManifest: { globPatterns: precached } },
  off: { srcDir: 'src/worker/farewell', injectManifest: { injectionPoint: undefined as unknown as string } },
}

const say = (line: string) => process.stdout.write(`${line}\n`)

/** What the newsroom set goes before what its site says. */
const asSet = ({ fields: { name }, icon }: SiteBlock): Partial<SiteFacts> => ({
  ...(name && { name }),
  ...(icon && { icon }),
})

/** Asks for the newspaper's name and icon once a build begins, and fills the manifest before others read it. */
const nameOfSite = (manifest: Partial<ManifestOptions>, block: SiteBlock): Plugin => {
  let site: SiteFacts | undefined
  return {
    name: 'name-of-site',
    apply: 'build',
    enforce: 'pre',
    async config({ envDir }, { mode }) {
      const directory = typeof envDir === 'string' ? envDir : process.cwd()
      site = { ...(await siteFacts(loadEnv(mode, directory, 'VITE_'), say)), ...asSet(block) }
      Object.assign(manifest, webManifest(site))
    },
    configResolved({ base }) {
      // An id is read from the root of the host, not from the manifest's folder: two apps there need two.
      manifest.id = base
    },
    generateBundle() {
      if (site?.icon) this.emitFile({ type: 'asset', fileName: siteIconFile, source: site.icon.bytes })
    },
    transformIndexHtml: (page) => ({
      html: site?.icon
        ? page.replace(
            /(icon\.svg" type="image\/svg\+xml"|icons\/apple-touch-icon\.png")/g,
            `${siteIconFile}"`,
          )
        : page,
      // iOS does not read the name in the manifest.
      tags: [
        { tag: 'meta', attrs: { name: 'apple-mobile-web-app-title', content: manifest.short_name ?? '' } },
      ],
    }),
  }
}

const later = "await import('idb')"

/** A service worker may fetch no code later: what pages get when they need it is in it from the start. */
const nothingLater = (): Plugin => ({
  name: 'nothing-later',
  enforce: 'pre',
  transform: {
    filter: { id: /offline\/database\.ts$/ },
    handler(code) {
      if (!code.includes(later)) return this.error(`database.ts has no ${later} any more.`)
      return `import * as idb from 'idb'\n${code.replace(later, 'idb')}`
    },
  },
})

/**
 * The web manifest and the service worker of a build. The demo has neither: its newsroom is a worker itself.
 * @param inWorker goes along in the worker's own build
 */
export const appWorker = (mode: string, block: SiteBlock, inWorker: Plugin): Plugin[] => {
  if (mode === 'demo') return []
  const manifest: Partial<ManifestOptions> = {}
  const { VITE_WORKER } = loadEnv(mode, process.cwd(), 'VITE_')
  const { srcDir, injectManifest } = sources[VITE_WORKER === 'off' ? 'off' : 'on']
  const worker = VitePWA({
    strategies: 'injectManifest',
    srcDir,
    injectManifest: { ...injectManifest, buildPlugins: { vite: [nothingLater(), inWorker] } },
    // The same address in both cases: there a browser looks for the successor of the worker it has.
    filename: 'sw.ts',
    injectRegister: false,
    includeManifestIcons: false,
    manifest,
  })
  return [nameOfSite(manifest, block), ...worker]
}
