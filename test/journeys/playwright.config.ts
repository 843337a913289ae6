import { defineConfig } from '@playwright/test'
import { findBrowser } from './findBrowser'

const executablePath = await findBrowser()
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
]

// biome-ignore lint/style/noDefaultExport: Playwright reads its configuration from the default export
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // For a browser that broke down, and for nothing else: see crashOnly.ts.
  retries: 1,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    // A worker in each of many fresh browsers would fetch the whole app again and again. Journeys about what it does
    // say `test.use({ serviceWorkers: 'allow' })`.
    serviceWorkers: 'block',
    // Traces slow long lists down several times; a picture and the page's tree tell enough.
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'with pictures',
      testMatch: /(read|pictures|saved|policy|steady|printed)\.spec/,
      use: { launchOptions: { executablePath, args } },
    },
    {
      // Drawing dozens of illustrations without a graphics card takes longer than all else together.
      name: 'without pictures',
      testIgnore: /(read|pictures|saved|policy|steady|printed)\.spec/,
      use: { launchOptions: { executablePath, args: [...args, '--blink-settings=imagesEnabled=false'] } },
    },
  ],
})
