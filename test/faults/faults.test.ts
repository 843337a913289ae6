import { readFileSync, writeFileSync } from 'node:fs'
import { MutationObserver, type QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { problemWords } from '../../src/components/problemWords'
import { outcomeOf } from '../../src/domain/delivery'
import { createQueryClient } from '../../src/queries/queryClient'
import { aPendingComment } from '../builders'
import { type Call, calls, nameOf, type Subject } from '../wire/calls'
import { type Recorded, recordAnswers } from '../wire/record'
import { asksOf, expectedOf, titleOf } from './expected'
import { type Fault, faults } from './faults'
import { type Cell, tableOf } from './table'

vi.setConfig({ testTimeout: 60_000 })

// What stays stubbed would be taken from the next file's newsroom with it: a worker runs many.
afterAll(() => void vi.unstubAllGlobals())

const task = 'fetch these stories'
const doc = 'docs/reliability.md'

let subject: Subject
let recorded: readonly Recorded[]
let client: QueryClient
const cells = new Map<string, Cell>()

beforeAll(async () => {
  ;({ subject, recorded } = await recordAnswers())
}, 60_000)

beforeEach(() => {
  vi.stubEnv('VITE_WORDPRESS_URL', 'http://courier.test')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
  client = createQueryClient()
})
afterEach(() => {
  client.clear()
  vi.useRealTimers()
})

/** Moments, in ms, at which the newsroom was asked. */
let asked: number[] = []

const meet = (fault: Fault | null, { body, total }: Recorded) => {
  asked = []
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(!fault?.isOffline)
  vi.stubGlobal('fetch', (_: string, { signal, method, redirect }: RequestInit & { signal: AbortSignal }) => {
    asked.push(Date.now())
    if (!fault) {
      const headers = total === null ? {} : { 'X-WP-Total': total }
      return Promise.resolve(new Response(method === 'HEAD' ? null : JSON.stringify(body), { headers }))
    }
    return fault
      .answer({ body, total }, signal, redirect)
      .then((answer) => (method === 'HEAD' ? new Response(null, answer) : answer))
  })
}

/** Two minutes: longer than anything that tries again by itself may take. */
const letTimePass = async (isOver: () => boolean) => {
  for (let seconds = 0; seconds < 120 && !isOver(); seconds += 1) await vi.advanceTimersByTimeAsync(1_000)
  await vi.advanceTimersByTimeAsync(60_000)
}

const kept = { kept: 'what was there before' }

/** A read as the app's own cache makes it, over what was there before. */
const read = async (call: Call, fault: Fault, sound: Recorded) => {
  const queryKey = [nameOf(call)]
  client.setQueryData(queryKey, kept, { updatedAt: 1 })
  const observer = new QueryObserver<unknown>(client, {
    queryKey,
    queryFn: () => call.run(subject),
    staleTime: 0,
  })
  meet(fault, sound)
  const stop = observer.subscribe(() => undefined)
  await letTimePass(() => observer.getCurrentResult().fetchStatus === 'idle')
  const failed = { ...observer.getCurrentResult(), asks: [...asked] }
  meet(null, sound)
  void observer.refetch()
  await letTimePass(() => observer.getCurrentResult().fetchStatus === 'idle')
  stop()
  return { ...failed, healed: observer.getCurrentResult() }
}

const send = async (call: Call, fault: Fault, sound: Recorded) => {
  const observer = new MutationObserver(client, { mutationFn: () => call.run(subject) })
  meet(fault, sound)
  const ended = observer.mutate().then(
    () => null,
    (problem: unknown) => problem,
  )
  await letTimePass(() => !observer.getCurrentResult().isPending)
  return { error: await ended, asks: [...asked] }
}

const gapsOf = (moments: readonly number[]) =>
  moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0))

const isWait = (fault: Fault) => fault.name === '429, Retry-After 5'

/** Longest silence of one try, which stands between it and the next. */
const lasts = ({ name }: Fault) => (/silence|drip/.test(name) ? 15_000 : 0)

const expectPauses = (moments: readonly number[], fault: Fault) => {
  for (const [index, gap] of gapsOf(moments).entries()) {
    const pause = gap - lasts(fault)
    const whole = isWait(fault) ? 5_000 : 1_000 * 2 ** index
    expect(pause).toBeGreaterThanOrEqual(isWait(fault) ? whole : whole / 2)
    expect(pause).toBeLessThanOrEqual(whole)
  }
}

const expectWords = (problem: unknown, call: Call, fault: Fault) => {
  const outcome = expectedOf(call, fault)
  const { title, advice } = problemWords(problem, task, fault.isOffline ?? false)
  expect({ kind: (problem as Error).name, title }).toEqual({
    kind: outcome,
    title: titleOf(outcome, fault, task),
  })
  expect(advice).not.toMatch(/[<>]|undefined|null/)
}

const note = (call: Call, fault: Fault, problem: unknown, asks: number) =>
  cells.set(`${nameOf(call)} | ${fault.name}`, {
    outcome: problem instanceof Error ? problem.name : 'answer',
    asks,
  })

const isRead = ({ method }: Call) => method === 'GET' || method === 'HEAD'

const reads = calls.filter(isRead)
const writes = calls.filter((call) => !isRead(call))

const soundOf = (call: Call) => recorded.find((each) => each.call === call) ?? expect.fail(nameOf(call))

test.each(faults)(
  '$name: every read says what happened, keeps what was there, tries again within bounds, and heals',
  async (fault) => {
    for (const call of reads) {
      const { error, data, asks, healed } = await read(call, fault, soundOf(call))
      note(call, fault, error, asks.length)
      const outcome = expectedOf(call, fault)
      expect({ call: nameOf(call), outcome: error?.name ?? 'answer', asks: asks.length }).toEqual({
        call: nameOf(call),
        outcome,
        asks: asksOf(outcome, fault),
      })
      expectPauses(asks, fault)
      if (error) {
        expectWords(error, call, fault)
        expect(data).toBe(kept)
      }
      expect(healed.error, `${nameOf(call)} after it`).toBeNull()
      expect(healed.data).not.toBe(kept)
    }
  },
)

test.each(faults)(
  '$name: nothing is sent twice by itself, and a comment waits or becomes a draft again',
  async (fault) => {
    for (const call of writes) {
      const { error, asks } = await send(call, fault, soundOf(call))
      note(call, fault, error, asks.length)
      expect({
        call: nameOf(call),
        outcome: (error as Error | null)?.name ?? 'answer',
        asks: asks.length,
      }).toEqual({
        call: nameOf(call),
        outcome: expectedOf(call, fault),
        asks: 1,
      })
      if (error) expectWords(error, call, fault)
      if (error && call.of === 'createComment') {
        const isForGood = /^4(?!29)/.test(fault.name)
        expect(outcomeOf(error, aPendingComment({ attempts: 1 })).kind).toBe(isForGood ? 'refused' : 'later')
      }
    }
  },
)

test(`the table of ${doc} is the one that was seen (FAULTS_WRITE=1 writes it anew)`, () => {
  const table = tableOf(cells)
  process.stdout.write(`\n${table}\n${cells.size} cells\n`)
  expect(cells.size).toBe(calls.length * faults.length)
  const parts = /(<!-- faults -->\n\n)[\s\S]*(\n\n<!-- end of faults -->)/
  const text = readFileSync(doc, 'utf8')
  if (process.env.FAULTS_WRITE) writeFileSync(doc, text.replace(parts, `$1${table}$2`))
  expect(readFileSync(doc, 'utf8')).toContain(table)
})
