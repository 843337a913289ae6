/** What somebody still holds; no longer than that, or all that a day's reading brought would stay. */
const known = new Map<string, WeakRef<object>>()

const letGo = new FinalizationRegistry<string>((key) => {
  // Another one may have come in its place.
  if (!known.get(key)?.deref()) known.delete(key)
})

/**
 * The same object for equal ones: what thousands of stories in a long list hold alike stands in memory once. Nobody may
 * change it.
 * @param key the same for equal ones, and for no others
 */
export const shared = <Value extends object>(value: Value, key = JSON.stringify(value)): Value => {
  const found = known.get(key)?.deref()
  if (found) return found as Value
  known.set(key, new WeakRef(value))
  letGo.register(value, key)
  return value
}
