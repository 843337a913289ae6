interface Chunk {
  /** px */
  height: number
  /** Whether it stood near the screen, and so was drawn. */
  isNear: boolean
}

/** Some 150 long lists; older ones are measured again. */
const most = 5_000
const chunks = new Map<string, Chunk>()

/** What a stretch of a list measured when it was last drawn at this entry of the history. */
export const recallChunk = (key: string): Chunk | undefined => chunks.get(key)

/** Keeps the measure of a stretch of a list, so that Back finds the page as tall as it was left. */
export const rememberChunk = (key: string, chunk: Chunk): void => {
  chunks.delete(key)
  chunks.set(key, chunk)
  const oldest = chunks.keys().next().value
  if (chunks.size > most && oldest !== undefined) chunks.delete(oldest)
}
