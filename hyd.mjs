import { chromium } from '@playwright/test'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const path of process.argv.slice(2)) {
  const ctx = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await ctx.newPage()
  page.on('console', (m) => console.log(path, m.type(), m.text().slice(0, 400)))
  page.on('pageerror', (e) => console.log(path, 'ERR', e.message.slice(0, 600)))
  await page.addInitScript(() => { window.__cls = []; new PerformanceObserver((l) => { for (const e of l.getEntries()) window.__cls.push([e.value, Math.round(e.startTime), e.sources.map((s) => s.node?.className || s.node?.nodeName).join()]) }).observe({ type: 'layout-shift', buffered: true })
    document.addEventListener('DOMContentLoaded', () => { window.__h1 = document.querySelector('h1'); window.__img = document.querySelector('main img') }) })
  await page.goto('http://127.0.0.1:4370' + path)
  await page.screenshot({ path: `/tmp/hyd-a${path.replace(/\W/g, '').slice(0, 20)}.png` })
  await page.waitForTimeout(4000)
  console.log(path, await page.title(), 'same h1', await page.evaluate(() => window.__h1 === document.querySelector('h1') && window.__h1?.isConnected), 'same img', await page.evaluate(() => window.__img === document.querySelector('main img')), 'hydrated', await page.evaluate(() => Object.keys(document.querySelector('main')).some((k) => k.startsWith('__react'))), JSON.stringify(await page.evaluate(() => window.__cls)))
  await page.screenshot({ path: `/tmp/hyd-b${path.replace(/\W/g, '').slice(0, 20)}.png` })
  await ctx.close()
}
await browser.close()
