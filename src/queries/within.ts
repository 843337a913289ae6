/** What `promise` brings within `ms`, else `undefined`; rejects with it, but never after that. */
export const within = async <Value>(promise: Promise<Value>, ms: number): Promise<Value | undefined> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms)
  })
  promise.catch(() => undefined)
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
