// Measures what a reader waits for and what a page weighs, on the mocked newsroom and on any WordPress:
//   npm run bench
//   npm run bench -- --url http://127.0.0.1:8881
//   npm run bench -- --only first-load --rounds 3
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// Vite would have it `development`, and builds made from here with it.
process.env.NODE_ENV = 'production'
const bench = fileURLToPath(new URL('bench.ts', import.meta.url))
const { module } = await runnerImport(bench, { configFile: false, logLevel: 'warn' })
try {
  process.exitCode = await module.bench(process.argv.slice(2))
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.stack : problem}\n`)
  process.exitCode = 2
}
