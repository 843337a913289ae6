/** Entries of the history that something is remembered of; browsers lead back over 50 (Chromium, Firefox) or 100 (Safari). */
const most = 200

/** What pages leave behind, by the key of their entry of the history and a name. */
export interface EntryMemory<Value> {
  recall: (entry: string, name: string) => Value | undefined
  remember: (entry: string, name: string, value: Value) => void
}

/** A memory for the entries of the history; of those that were left longest ago it knows nothing. */
export const entryMemory = <Value>(): EntryMemory<Value> => {
  const entries = new Map<string, Map<string, Value>>()
  return {
    recall: (entry, name) => entries.get(entry)?.get(name),
    remember: (entry, name, value) => {
      const left = entries.get(entry) ?? new Map<string, Value>()
      left.set(name, value)
      entries.delete(entry)
      entries.set(entry, left)
      const oldest = entries.keys().next().value
      if (entries.size > most && oldest !== undefined) entries.delete(oldest)
    },
  }
}
