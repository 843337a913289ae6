/** A query string as PHP reads it: `a[]=1&a[b]=2` makes arrays, a name without value is an empty text. */
export interface QueryTree {
  [name: string]: QueryValue
}
export type QueryValue = string | QueryTree

/** A percent sign that begins no escape stands for itself. */
const decode = (text: string): string => {
  const escaped = text.replaceAll('+', ' ').replace(/%(?![\da-f]{2})/gi, '%25')
  try {
    return decodeURIComponent(escaped)
  } catch {
    return escaped
  }
}

/** `categories[terms][]` → `['categories', 'terms', '']`. */
const pathOf = (name: string): string[] => {
  const [, head = name, rest = ''] = /^([^[]+)((?:\[[^\]]*\])+)$/.exec(name) ?? []
  return [head, ...[...rest.matchAll(/\[([^\]]*)\]/g)].map(([, key = '']) => key)]
}

const nextIndex = (tree: QueryTree) =>
  String(
    Object.keys(tree)
      .filter((key) => /^\d+$/.test(key))
      .reduce((most, key) => Math.max(most, Number(key)), -1) + 1,
  )

const put = (tree: QueryTree, [key = '', ...deeper]: string[], value: string): void => {
  const name = key === '' ? nextIndex(tree) : key
  if (deeper.length === 0) {
    tree[name] = value
    return
  }
  const child = tree[name]
  const branch = typeof child === 'object' ? child : {}
  tree[name] = branch
  put(branch, deeper, value)
}

/** Reads a query string, with or without the question mark. */
export const parseQuery = (search: string): QueryTree => {
  const tree: QueryTree = {}
  for (const pair of search.replace(/^\?/, '').split('&')) {
    if (pair === '') continue
    const [name = '', ...value] = pair.split('=')
    put(tree, pathOf(decode(name)), decode(value.join('=')))
  }
  return tree
}

/** Whether PHP would call it a list: keys 0, 1, 2 in order. */
export const isList = (tree: object): boolean =>
  Object.keys(tree).every((key, index) => key === String(index))

/** As PHP's `urlencode`: a space is a plus, of the marks only `-`, `_` and `.` stay. */
const encode = (text: string) =>
  encodeURIComponent(text)
    .replace(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')

const asText = (value: unknown) =>
  value === true ? '1' : value === false || value === null ? '' : String(value)

const pairs = (name: string, value: unknown): string[] => {
  if (value === undefined) return []
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, child]) => pairs(`${name}[${key}]`, child))
  const text = asText(value)
  return [text === '' ? encode(name) : `${encode(name)}=${encode(text)}`]
}

/**
 * Writes parameters as WordPress does in its `Link` header: `true` becomes 1, `false` and an empty text leave the bare
 * name (which WordPress then refuses), an empty list vanishes.
 */
export const writeQuery = (params: Readonly<Record<string, unknown>>): string =>
  Object.entries(params)
    .flatMap(([name, value]) => pairs(name, value))
    .join('&')
