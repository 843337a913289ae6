import type { CDPSession } from '@playwright/test'
import { type Held, heldByPage } from './heldByPage'

/** What a tab holds. */
export interface Weight extends Held {
  /** Bytes that scripts hold. */
  heap: number
}

const weighOnce = async (session: CDPSession): Promise<Weight> => {
  await session.send('HeapProfiler.enable')
  await session.send('Performance.enable')
  // A collection alone leaves nodes to a later one; what a snapshot leaves is held.
  const held = await heldByPage(session)
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return { heap: read('JSHeapUsedSize'), ...held }
}

/** Weighs a tab once all is collected that can be: the least of three weighings, for each leaves something to the next. */
export const weigh = async (session: CDPSession): Promise<Weight> => {
  const weights: Weight[] = []
  for (let times = 0; times < 3; times += 1) {
    weights.push(await weighOnce(session))
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
  const least = (kind: keyof Weight) => Math.min(...weights.map((weight) => weight[kind]))
  return { heap: least('heap'), nodes: least('nodes'), listeners: least('listeners') }
}
