// Says what is misconfigured on a served site:
//   npm run check:site -- https://read.paper.example
import { checkSite } from './checkSite.js'

const [address] = process.argv.slice(2)
if (!address || !URL.canParse(address)) {
  process.stderr.write('Which site? npm run check:site -- https://read.paper.example\n')
  process.exit(2)
}

const verdicts = await checkSite(address)
for (const { level, words } of verdicts) process.stdout.write(`${level.padEnd(8)}${words}\n`)
const count = (level) => verdicts.filter((verdict) => verdict.level === level).length
process.stdout.write(`\n${count('wrong')} wrong, ${count('advice')} to better, ${count('ok')} well\n`)
process.exitCode = count('wrong') > 0 ? 1 : 0
