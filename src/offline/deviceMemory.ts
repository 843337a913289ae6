/** What localStorage would hold where it is blocked or full: works until the page is closed. */
const inMemory = new Map<string, string>()

const prefix = 'broadsheet:'

const load = (key: string): string | null => {
  const kept = inMemory.get(key)
  if (kept !== undefined) return kept
  try {
    return localStorage.getItem(prefix + key)
  } catch {
    return null
  }
}

/** A small value that this device keeps, as it was written; `null` when there is none or it can't be read. */
export const recall = (key: string): unknown => {
  const text = load(key)
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Keeps a small value on this device; where storage is blocked or full, for as long as the page is open. */
export const remember = (key: string, value: unknown): void => {
  const text = JSON.stringify(value)
  try {
    localStorage.setItem(prefix + key, text)
    inMemory.delete(key)
  } catch {
    inMemory.set(key, text)
  }
}

/** Forgets a value kept on this device. */
export const forget = (key: string): void => {
  inMemory.delete(key)
  try {
    localStorage.removeItem(prefix + key)
  } catch {
    // Blocked storage keeps nothing to forget.
  }
}

/** Keys of all values kept on this device that begin so. */
export const rememberedKeys = (start: string): readonly string[] => {
  const inPage = [...inMemory.keys()]
  let onDevice: string[] = []
  try {
    onDevice = Object.keys(localStorage).flatMap((key) =>
      key.startsWith(prefix) ? key.slice(prefix.length) : [],
    )
  } catch {
    // Blocked storage keeps nothing.
  }
  return [...new Set([...inPage, ...onDevice])].filter((key) => key.startsWith(start))
}
