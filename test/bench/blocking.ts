interface LongTask {
  /** ms */
  start: number
  /** ms */
  duration: number
}

/** What a task may take before a reader waits, in ms (web.dev, Total Blocking Time). */
const unnoticed = 50

/** ms by which tasks exceed 50 ms, of each only what lies after a moment. */
export const blockingAfter = (tasks: readonly LongTask[], moment: number): number =>
  tasks
    .map(({ start, duration }) => start + duration - Math.max(start, moment))
    .reduce((sum, rest) => sum + Math.max(0, rest - unnoticed), 0)
