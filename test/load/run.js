// Sends readers to a build before a real WordPress, through nginx with the recipe of docs/deploy, and counts what they ask:
//   npm run test:load -- --url http://127.0.0.1:8881   (a site to throw away: it is written to)
import { createServer } from 'vite'

// Vite would have it `development`, and React with it.
process.env.NODE_ENV = 'production'
// Open to the end: the app fetches parts of its code when it needs them.
const modules = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'warn',
  define: { __SITE__: '{}' },
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
})
try {
  const { load } = await modules.ssrLoadModule('/test/load/load.ts')
  process.exitCode = await load(process.argv.slice(2))
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.stack : problem}\n`)
  process.exitCode = 2
}
// Caches of readers who left last would keep it open.
process.exit()
