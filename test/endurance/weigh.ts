import type { CDPSession } from '@playwright/test'

/** What a tab holds. */
export interface Weight {
  /** Bytes that scripts hold. */
  heap: number
  /** Nodes, in the page or not. */
  nodes: number
  listeners: number
}

const weighOnce = async (session: CDPSession): Promise<Weight> => {
  await session.send('HeapProfiler.enable')
  await session.send('Performance.enable')
  // A collection alone leaves nodes to a later one; what a snapshot leaves is held.
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return {
    heap: read('JSHeapUsedSize'),
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
  }
}

/** Weighs a tab once all is collected that can be: the least of five weighings, for each leaves something to the next. */
export const weigh = async (session: CDPSession): Promise<Weight> => {
  const weights: Weight[] = []
  for (let times = 0; times < 5; times += 1) {
    weights.push(await weighOnce(session))
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
  const least = (kind: keyof Weight) => Math.min(...weights.map((weight) => weight[kind]))
  return { heap: least('heap'), nodes: least('nodes'), listeners: least('listeners') }
}
