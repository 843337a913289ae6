import type { Tab } from './phone'

/** MB (1,000,000 bytes) that scripts hold once all is collected that can be. */
export const heapInUse = async ({ session }: Tab): Promise<number> => {
  await session.send('HeapProfiler.enable')
  await session.send('Performance.enable')
  // Twice: the first lets go of what finalisers hold.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN
  return used / 1_000_000
}
