import { isForApi, type Scenario } from './scenario'

type Item = Record<string, unknown>

/** What a badly written plugin makes of one entry of a list. */
const spoilers: readonly ((item: Item) => unknown)[] = [
  (item) => ({ ...item, title: 'not an object', content: null, name: 17 }),
  ({ id: _, ...item }) => item,
  (item) => ({ ...item, id: String(item.id), date_gmt: false, slug: null }),
  () => null,
  (item) => ({ ...item, date: '0000-00-00T00:00:00', date_gmt: '0000-00-00T00:00:00', categories: {} }),
  () => 'Notice: Undefined index',
]

/** A hotel's network wants to be logged in to. */
const captivePortal = () =>
  new Response(
    '<!doctype html><title>Welcome to Lagoon Guest Wi-Fi</title><h1>Please accept our terms</h1>',
    {
      headers: { 'Content-Type': 'text/html' },
    },
  )

const isList = (body: unknown): body is Item[] => Array.isArray(body)

const spoilList = (items: Item[], count: number): unknown[] => {
  const at = count % items.length
  const spoil = spoilers[count % spoilers.length]
  return items.map((item, index) => (index === at && spoil ? spoil(item) : item))
}

const spoil = (text: string, count: number): string => {
  if (count % 5 === 0) return text.slice(0, Math.floor(text.length * 0.6))
  const body: unknown = JSON.parse(text)
  return isList(body) && body.length > 1 ? JSON.stringify(spoilList(body, count)) : text
}

export const malformed: Scenario = {
  name: 'malformed',
  description: 'Answers of 200 that are none: one bad entry in each list, torn JSON, a Wi-Fi login page',
  over: (beneath) => {
    let count = 0
    return async (request) => {
      const response = await beneath(request)
      if (response?.status !== 200 || request.method !== 'GET' || !isForApi(request)) return response
      count += 1
      if (count % 8 === 0) return captivePortal()
      return new Response(spoil(await response.text(), count), response)
    }
  },
}
