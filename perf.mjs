import { chromium } from '@playwright/test'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (let round = 0; round < 3; round++) for (const url of process.argv.slice(2)) {
  const ctx = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, serviceWorkers: 'block' })
  const page = await ctx.newPage()
  const cdp = await ctx.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200000, uploadThroughput: 100000 })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(() => { window.__m = { long: [], lcp: 0, cls: 0 }; new PerformanceObserver((l) => l.getEntries().forEach((e) => window.__m.long.push([e.startTime, e.duration]))).observe({ type: 'longtask', buffered: true }); new PerformanceObserver((l) => l.getEntries().forEach((e) => { window.__m.lcp = e.startTime; window.__m.el = e.element?.className + ' ' + e.url })).observe({ type: 'largest-contentful-paint', buffered: true }); new PerformanceObserver((l) => l.getEntries().forEach((e) => window.__m.cls += e.value)).observe({ type: 'layout-shift', buffered: true }) })
  await page.goto(url); await page.waitForTimeout(6000)
  const m = await page.evaluate(() => { const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime; return { fcp, lcp: window.__m.lcp, cls: window.__m.cls, tbt: window.__m.long.filter(([s]) => s > fcp).reduce((a, [, d]) => a + Math.max(0, d - 50), 0), el: window.__m.el, kb: performance.getEntriesByType('resource').reduce((a, r) => a + r.transferSize, 0) + performance.getEntriesByType('navigation')[0].transferSize, long: window.__m.long.map(([s, d]) => Math.round(s) + '+' + Math.round(d)).join() } })
  console.log(url.slice(-30), JSON.stringify(m))
  await ctx.close()
}
await browser.close()
