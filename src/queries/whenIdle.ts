/** Does a task in the next idle moment, or after `patience` ms; browsers that know no idle moment take half of that. */
export const whenIdle = (task: () => void, patience: number): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: patience })
  else setTimeout(task, patience / 2)
}
