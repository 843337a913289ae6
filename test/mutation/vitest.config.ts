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
    include: ['src/{domain,html,wordpress,offline}/*.test.ts'],
    exclude: [
      // Megabytes of text are nothing to try each mutant on.
      'src/html/longTexts.test.ts',
      // They load modules anew: what is made at the loading would count as tried by them alone.
      'src/domain/printedAt.test.ts',
      'src/html/signedHtml.test.ts',
      'src/offline/savedAnew.test.ts',
    ],
    environment: 'jsdom',
    // No page is drawn: without the rest of `test/setup.ts` each start takes a third less.
    setupFiles: ['test/freshDevice.ts'],
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    testTimeout: 20_000,
  },
})
