import { defineConfig } from '@playwright/test'
import { findBrowser } from '../journeys/findBrowser'

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars']

/**
 * Draws the pictures that the web manifest names, into `public/`, after a change of icon.svg or of the looks, on a fresh
 * build: `npx playwright test --config=test/pictures/playwright.config.ts icons screenshots`. `routes` (`npm run
 * screenshots`) are pictures of every page, to be looked at.
 */
// biome-ignore lint/style/noDefaultExport: Playwright reads its configuration from the default export
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 1,
  // Now and then a browser without a screen stops drawing.
  retries: 1,
  timeout: 120_000,
  reporter: 'list',
  use: { serviceWorkers: 'block', launchOptions: { executablePath: await findBrowser(), args } },
})
