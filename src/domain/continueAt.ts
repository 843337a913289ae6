/** State of the history that opens a story at a block of its text. */
export const toContinueAt = (block: number): { continueAt: number } => ({ continueAt: block })

/** The block at which a story is to be opened, from the state of the history; `null` for its top. */
export const continueAt = (state: unknown): number | null => {
  if (typeof state !== 'object' || state === null || !('continueAt' in state)) return null
  return typeof state.continueAt === 'number' ? state.continueAt : null
}
