import { borrowDocument } from '../../src/print/borrowDocument'
import { readLog } from './accessLog'
import { launchReader, visitInBrowser } from './browsers'
import { compare } from './compare'
import { countSpread, toSeen } from './figures'
import { openHost } from './host'
import { readNewsroom } from './newsroom'
import { planVisits, type Visit } from './plan'
import { sendReaders } from './readers'
import { tellDifference, tellKinds, tellSeen, tellSpread } from './report'
import { readSettings, type Settings } from './settings'
import { listenIn } from './wire'

const say = (words: string) => process.stdout.write(`${words}\n`)

const secondsADay = 86_400

const papers = [10_000, 100_000, 1_000_000, 3_000_000]

/** Long enough to do what the plan has, and one after the other. */
const unhurried = (visits: readonly Visit[]): readonly Visit[] =>
  visits.map((visit) => ({
    ...visit,
    startsAt: 0,
    returnsAfter: null,
    steps: visit.steps
      .slice(0, 4)
      .map((step) => ({ ...step, likes: false, comments: false, seconds: Math.min(30, step.seconds + 12) })),
  }))

/** Browsers at a time. */
const atOnce = 4

/** The same visits by simulated readers and in Chromium. */
const verify = async (settings: Settings, site: string, planned: readonly Visit[]) => {
  const visits = unhurried(planned)
  const simulated = await sendReaders(visits, settings.seed, () => undefined)
  const browser = await launchReader(settings.url, site)
  const pairs: [readonly string[], readonly string[]][] = []
  for (let first = 0; first < visits.length; first += atOnce) {
    const some = visits.slice(first, first + atOnce)
    const asked = await Promise.all(some.map((visit) => visitInBrowser(browser, settings.url, visit)))
    for (const [index, questions] of asked.entries())
      pairs.push([simulated[first + index]?.questions ?? [], questions])
  }
  await browser.close()
  return compare(pairs)
}

/** Sends the readers, and prints what that cost. @returns the exit code: 1 where an answer failed */
export const load = async (args: readonly string[]): Promise<number> => {
  const settings = readSettings(args)
  const { visits: count, rate, seed } = settings
  const host = await openHost(settings)
  try {
    borrowDocument(host.site)
    // Node 20 has none.
    globalThis.navigator ??= window.navigator
    listenIn(host.site)
    const newsroom = await readNewsroom()
    const visits = planVisits(count, rate, newsroom, seed)
    if (settings.browsers > 0) {
      say('The same visits, simulated and in Chromium\n')
      say(tellDifference(await verify(settings, host.site, visits.slice(0, settings.browsers))))
    }
    host.log()
    say(`\n${count} visits, ${rate} a second\n`)
    const readers = await sendReaders(visits, seed, (left) => {
      if (left % 500 === 0) process.stderr.write(`${left} have left\n`)
    })
    const seen = toSeen(readLog(host.log()))
    say(`${tellSeen(seen, count)}\n\n${tellKinds(seen)}\n`)
    const counts = papers.map((visitsADay) => {
      const slower = (rate * secondsADay) / visitsADay
      return [visitsADay, countSpread(readers, slower)] as const
    })
    say(tellSpread(counts, count))
    for (const failure of new Set(readers.flatMap(({ failed }) => failed))) say(failure)
    return seen.failed > 0 ? 1 : 0
  } finally {
    await host.stop()
  }
}
