/** Sections, tags and writers of a newspaper are fewer; with more it begins anew. */
const most = 4_000

const known = new Map<string, object>()

/**
 * The same object for equal ones: what thousands of stories in a long list hold alike stands in memory once. Nobody may
 * change it.
 * @param key the same for equal ones, and for no others
 */
export const shared = <Value extends object>(value: Value, key = JSON.stringify(value)): Value => {
  const found = known.get(key)
  if (found) return found as Value
  if (known.size >= most) known.clear()
  known.set(key, value)
  return value
}
