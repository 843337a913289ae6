/** Whether the newsroom answered when it was last asked. */
let answers = true
const listeners = new Set<() => void>()

/** Notes that the newsroom answered, or that it did not. */
export const noteReach = (isThere: boolean): void => {
  if (answers === isThere) return
  answers = isThere
  for (const tell of listeners) tell()
}

/** Whether the newsroom answered when it was last asked; `true` before it was. */
export const newsroomAnswers = (): boolean => answers

/** Calls back when that changes; returns how to stop. */
export const onReach = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
