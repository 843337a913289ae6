import react from '@vitejs/plugin-react'
import { loadEnv } from 'vite'
import { defineConfig } from 'vitest/config'
import { demoFiles } from './mocks/mounts/demoFiles.ts'
import { mockedNewsroom } from './mocks/mounts/devServer.ts'
import { appWorker } from './src/build/appWorker.ts'
import { classNames } from './src/build/classNames.ts'
import { newsroomOrigins } from './src/build/newsroomOrigins.ts'
import { pageChunks } from './src/build/pageChunks.ts'
import { pointsAtNewsroom } from './src/build/pointsAtNewsroom.ts'
import { policyInPage } from './src/build/policyInPage.ts'
import { preloadNewsroom } from './src/build/preloadNewsroom.ts'
import { preloadsOf } from './src/build/preloadsOf.ts'
import { previewHeaders } from './src/build/previewHeaders.ts'
import { previewPages } from './src/build/previewPages.ts'
import { printPages } from './src/build/printPages.ts'
import { routerForReaders } from './src/build/routerForReaders.ts'
import { shippedLicences } from './src/build/shippedLicences.ts'
import { readSiteBlock } from './src/build/siteBlock.ts'
import { siteSettings } from './src/build/siteSettings.ts'
import { usesSiteBlock } from './src/build/usesSiteBlock.ts'
import { withoutRemarks } from './src/build/withoutRemarks.ts'
import { writeHostFiles } from './src/build/writeHostFiles.ts'
import { scriptBudget } from './test/scriptBudget.ts'
import { styleBudget } from './test/styleBudget.ts'

const port = Number(process.env.PORT ?? 4173)
// Reached by every name of this machine: `localhost` alone may mean ::1 only.
const host = '127.0.0.1'

// biome-ignore lint/style/noDefaultExport: Vite reads its configuration from the default export
export default defineConfig(({ command, mode, isSsrBuild }) => {
  const block = readSiteBlock(mode === 'test' ? undefined : loadEnv(mode, process.cwd(), 'VITE_').VITE_SITE)
  const newsroom = newsroomOrigins(mode, block)
  const settings = JSON.stringify(siteSettings(block, newsroom))
  const licences = shippedLicences()
  return {
    define: { __SITE__: settings },
    plugins: isSsrBuild
      ? [react()]
      : [
          react(),
          routerForReaders(),
          usesSiteBlock(block),
          pointsAtNewsroom(mode),
          mode !== 'test' && mockedNewsroom(),
          previewHeaders(),
          previewPages(),
          mode === 'demo'
            ? demoFiles()
            : [
                scriptBudget({ HomePage: 114, Feed: 115, ArticlePage: 117, Keys: 117 }, settings.length),
                styleBudget(12),
                preloadNewsroom(),
                withoutRemarks(),
                policyInPage(newsroom),
                writeHostFiles(newsroom),
                printPages(),
              ],
          appWorker(mode, block, licences.worker),
          licences.app,
        ],
    // Lowered, `:dir(rtl)` would ask for the language instead: an Arabic story may stand on an English page. 4 is its flag.
    css: {
      lightningcss: { exclude: 4 },
      modules: command === 'build' ? { generateScopedName: classNames(`${process.cwd()}/src`) } : {},
    },
    server: { host, port: 5173 },
    preview: { host, port, strictPort: true },
    build: {
      target: 'baseline-widely-available',
      modulePreload: { polyfill: false, resolveDependencies: preloadsOf },
      // 1 kB less than by the bundler's own means.
      minify: 'terser',
      terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
      manifest: isSsrBuild ? false : 'server/manifest.json',
      rolldownOptions: isSsrBuild
        ? {}
        : {
            output: {
              codeSplitting: { groups: pageChunks(process.cwd()) },
            },
          },
    },
    test: {
      // One environment a worker instead of one a file: a third of the time.
      isolate: false,
      // Vitest leaves one core alone, which on two is half of them.
      maxWorkers: '100%',
      restoreMocks: true,
      unstubGlobals: true,
      unstubEnvs: true,
      projects: [
        {
          extends: true,
          test: {
            name: 'reader',
            include: ['src/**/*.test.{ts,tsx}', 'test/{wire,fuzz,faults}/*.test.{ts,tsx}'],
            exclude: ['src/build/**', 'src/print/**'],
            environment: 'jsdom',
            setupFiles: ['test/freshDevice.ts', 'test/setup.ts'],
            testTimeout: 20_000, // a whole front page in jsdom, on a busy machine
          },
        },
        {
          // Apart: React's two renderers can't share a page, nor the modules that it is drawn from.
          extends: true,
          test: {
            name: 'press',
            include: ['src/print/**/*.test.ts'],
            environment: 'jsdom',
            setupFiles: ['test/freshDevice.ts', 'test/setup.ts'],
            testTimeout: 20_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'newsroom',
            include: [
              'mocks/**/*.test.ts',
              'src/build/*.test.ts',
              'test/*.test.ts',
              'test/{bench,deploy,load}/*.test.ts',
            ],
            environment: 'node',
          },
        },
      ],
    },
  }
})
