/** Whether what the device kept has properties. By hand, like the others: the first page would wait for a library. */
export const isRecord = (kept: unknown): kept is Readonly<Record<string, unknown>> =>
  typeof kept === 'object' && kept !== null && !Array.isArray(kept)

/** Whether what the device kept is a list of numbers. */
export const areNumbers = (kept: unknown): kept is number[] =>
  Array.isArray(kept) && kept.every((item) => typeof item === 'number')
