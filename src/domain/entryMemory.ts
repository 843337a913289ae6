/** Entries of the history that something is remembered of; browsers lead back over 50 (Chromium, Firefox) or 100 (Safari). */
const most = 100

/** Remembers what was left at an entry of the history, by its key, and forgets the one that was left longest ago. */
export const rememberEntry = <Value>(entries: Map<string, Value>, entry: string, left: Value): void => {
  entries.delete(entry)
  entries.set(entry, left)
  const oldest = entries.keys().next().value
  if (entries.size > most && oldest !== undefined) entries.delete(oldest)
}

/** What pages leave behind, by the key of their entry of the history and a name. */
export interface EntryMemory<Value> {
  recall: (entry: string, name: string) => Value | undefined
  remember: (entry: string, name: string, value: Value) => void
}

/** A memory for entries at which several things are left. */
export const entryMemory = <Value>(): EntryMemory<Value> => {
  const entries = new Map<string, Map<string, Value>>()
  return {
    recall: (entry, name) => entries.get(entry)?.get(name),
    remember: (entry, name, value) => {
      const left = entries.get(entry) ?? new Map<string, Value>()
      left.set(name, value)
      rememberEntry(entries, entry, left)
    },
  }
}
