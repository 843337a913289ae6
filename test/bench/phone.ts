import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../journeys/findBrowser'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
]

export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), args })

const screen = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}

/** A phone on which nothing is kept yet. */
export const freshPhone = (browser: Browser, serviceWorkers: 'allow' | 'block'): Promise<BrowserContext> =>
  browser.newContext({ ...screen, serviceWorkers })

/** A tab, and the wire to its browser. */
export interface Tab {
  page: Page
  session: CDPSession
}

export const openTab = async (context: BrowserContext): Promise<Tab> => {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  return { page, session }
}

/** 150 ms for a round trip, 1.6 Mbit/s down, 0.75 up: Lighthouse's slow 4G. Chromium puts the delay on each request. */
const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

/** So many times slower than this machine; 1 takes it back. */
export const slowProcessorDown = ({ session }: Tab, rate: number): Promise<unknown> =>
  session.send('Emulation.setCPUThrottlingRate', { rate })

/** Slow network and a processor four times slower. */
export const slowDown = async (tab: Tab): Promise<void> => {
  await tab.session.send('Network.emulateNetworkConditions', slowNetwork)
  await slowProcessorDown(tab, 4)
}
