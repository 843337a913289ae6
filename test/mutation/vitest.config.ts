import { defineConfig } from 'vitest/config'
import { newsroomOrigins } from '../../src/build/newsroomOrigins.ts'
import { readSiteBlock } from '../../src/build/siteBlock.ts'
import { siteSettings } from '../../src/build/siteSettings.ts'

const noBlock = readSiteBlock(undefined)
const settings = siteSettings(noBlock, newsroomOrigins('test', noBlock))

// biome-ignore lint/style/noDefaultExport: Vitest reads its configuration from the default export
export default defineConfig({
  define: { __SITE__: JSON.stringify(settings) },
  test: {
    // Those that run in a few milliseconds each: a mutant is tried on every one of them that reaches it.
    include: ['src/{domain,html,wordpress,offline}/*.test.ts'],
    exclude: ['src/html/longTexts.test.ts'],
    environment: 'jsdom',
    setupFiles: ['test/setup.ts'],
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    testTimeout: 20_000,
  },
})
