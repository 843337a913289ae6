import { defineConfig } from '@playwright/test'
import { findBrowser } from '../journeys/findBrowser'

const executablePath = await findBrowser()

// biome-ignore lint/style/noDefaultExport: Playwright reads its configuration from the default export
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 1,
  forbidOnly: true,
  // Lists of others may be long.
  timeout: process.env.SECURITY_PAYLOADS ? 3_600_000 : 900_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    serviceWorkers: 'block',
    // All of a page is near the screen, and so drawn.
    viewport: { width: 1_280, height: 12_000 },
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
})
