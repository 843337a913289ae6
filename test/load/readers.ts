import { setTimeout as sleep } from 'node:timers/promises'
import { restorePrinted } from '../../src/queries/printed'
import { createQueryClient } from '../../src/queries/queryClient'
import { comeBack, type Kept, keptOf, readPrinted } from './device'
import { addressOf, open, type Tab } from './pages'
import type { Step, Visit } from './plan'
import { choose, randomFrom } from './random'
import { type Asker, inNameOf } from './wire'

interface Device {
  kept: readonly Kept[]
  viewed: Set<number>
  token: string
}

const printed = new Map<string, ReturnType<typeof readPrinted>>()

/** What the page is drawn from is read once for all readers, who change nothing in it. */
const openDocument = async (path: string) => {
  const html = await (await fetch(path)).text()
  if (!printed.has(path)) printed.set(path, readPrinted(html))
  return printed.get(path) ?? null
}

/** What browsers say they can unpack; shares as of their makers. */
const packings = [
  ['gzip, deflate, br, zstd', 70],
  ['gzip, deflate, br', 25],
  ['gzip, deflate', 5],
] as const

const day = 86_400

const newDevice = (number: number): Device => ({
  kept: [],
  viewed: new Set(),
  token: `reader-${`${number}`.padStart(12, '0')}`,
})

/** Stays on a page for its time, and does there what the app does. */
const stay = async (device: Device, client: Tab['client'], step: Step, stays: boolean) => {
  let isThere = true
  const wait = (seconds: number) =>
    new Promise<void>((resolve) => setTimeout(() => isThere && resolve(), seconds * 1000))
  const tab: Tab = { client, viewed: device.viewed, token: device.token, wait, stays }
  // What failed is in the record of what was asked.
  open(tab, step).catch(() => undefined)
  await sleep(step.seconds * 1000)
  isThere = false
}

/** One visit, from opening to leaving. Returns what its device then holds. */
const visit = async ({ steps, returnsAfter }: Visit, device: Device): Promise<Device> => {
  const client = createQueryClient()
  const [landing] = steps
  if (returnsAfter !== null) comeBack(client, device.kept, returnsAfter)
  else if (landing) {
    const page = await openDocument(addressOf(landing))
    if (page) restorePrinted(client, page)
  }
  for (const [index, step] of steps.entries()) await stay(device, client, step, index > 0)
  const kept = keptOf(client)
  client.clear()
  return { ...device, kept }
}

const addressOnTheNet = (number: number) =>
  `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`

/** Devices that a reader may come back with: the last to have left. */
const remembered = 300

/** Seconds for which those are waited for who are still there when the last one has come. */
const closing = 130

/** Sends readers, each at its time, whether those before have left or not. Returns what each asked. */
export const sendReaders = async (
  visits: readonly Visit[],
  seed: number,
  onLeave: (left: number) => void,
): Promise<readonly Asker[]> => {
  const random = randomFrom(seed)
  const devices: Device[] = []
  const begun = performance.now()
  let left = 0
  const who = visits.map(
    (_, number): Asker => ({
      from: addressOnTheNet(number),
      packing: choose(packings, random),
      asked: [],
      questions: [],
      failed: [],
    }),
  )
  const send = async (asker: Asker, planned: Visit, number: number) => {
    await sleep(planned.startsAt * 1000 - (performance.now() - begun))
    const known = devices[Math.floor(random() * devices.length)]
    const returns = planned.returnsAfter !== null && known !== undefined
    const device = returns ? known : newDevice(number)
    if (returns && (planned.returnsAfter ?? 0) >= day) device.viewed = new Set()
    const returnsAfter = returns ? planned.returnsAfter : null
    devices[number % remembered] = await inNameOf(asker, () => visit({ ...planned, returnsAfter }, device))
    left += 1
    onLeave(left)
  }
  const all = Promise.all(who.map((asker, number) => visits[number] && send(asker, visits[number], number)))
  await Promise.race([all, sleep(1000 * ((visits.at(-1)?.startsAt ?? 0) + closing))])
  return who
}
