import { createServer } from 'vite'
import { JSDOM } from 'jsdom'
import { writeFileSync } from 'node:fs'
const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' })
const dom = new JSDOM('', { url: 'http://127.0.0.1:8881' })
globalThis.document = dom.window.document
globalThis.window = dom.window
for (const n of ['Element','Node','NodeFilter','HTMLElement','Text','HTMLTemplateElement','DOMParser']) globalThis[n] = dom.window[n]
globalThis.location = dom.window.location
const { render, client } = await server.ssrLoadModule('/src/prerender.tsx')
for (const path of process.argv.slice(2)) {
  const t = performance.now()
  try { const html = await render(path, client()); console.log(path, html.length, Math.round(performance.now() - t)); writeFileSync('/tmp/pre-' + path.replace(/\W/g, '_') + '.html', html) } catch (e) { console.log(e) }
}
await server.close()
process.exit()
