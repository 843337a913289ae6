import { defineConfig } from 'vitest/config'
import { ContractTable } from './contractTable.ts'

// biome-ignore lint/style/noDefaultExport: Vitest reads its configuration from the default export
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/contract/contract.test.ts'],
    environment: 'jsdom',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    reporters: [new ContractTable()],
    env: {
      CONTRACT_URL: process.env.CONTRACT_URL ?? '',
      CONTRACT_SEED: process.env.CONTRACT_SEED ?? '',
    },
  },
})
