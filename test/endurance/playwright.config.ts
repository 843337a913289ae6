import { defineConfig } from '@playwright/test'
import { findBrowser } from '../journeys/findBrowser'

const executablePath = await findBrowser()

// biome-ignore lint/style/noDefaultExport: Playwright reads its configuration from the default export
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 1,
  forbidOnly: true,
  timeout: 3_600_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    actionTimeout: 30_000,
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      // With pictures: Chromium without them never lets go of one that waits to be loaded, nor of the list around it.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        // V8 counts the machine code of what runs often to the heap, and makes and drops it as it likes: up to 0.8 MB.
        '--js-flags=--no-opt,--no-maglev,--no-sparkplug',
      ],
    },
  },
})
