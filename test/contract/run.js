// Tries the contract on the mocked newsroom, or on any WordPress:
//   npm run contract
//   npm run contract -- --url https://paper.example
//   npm run contract -- --url http://127.0.0.1:8881 --seed admin:password   (a site to throw away: it is written to)
import { parseArgs } from 'node:util'
import { startVitest } from 'vitest/node'

const { values } = parseArgs({ options: { url: { type: 'string' }, seed: { type: 'string' } } })
process.env.CONTRACT_URL = values.url ?? ''
process.env.CONTRACT_SEED = values.seed ?? ''
const vitest = await startVitest('test', [], { config: 'test/contract/vitest.config.ts', watch: false })
await vitest.close()
