import { expect, test } from 'vitest'
import { noPageInstead } from './noPageInstead'

const mayKeep = async (address: string, type: string) => {
  const response = new Response('', { headers: { 'Content-Type': type } })
  const request = new Request(`https://news.example${address}`)
  const event = new Event('install') as ExtendableEvent
  return (await noPageInstead.cacheWillUpdate?.({ request, response, event })) !== null
}

test('a script is kept, the page in its place is not', async () => {
  expect(await mayKeep('/assets/index-1a2b.js', 'text/javascript')).toBe(true)
  expect(await mayKeep('/assets/index-1a2b.js', 'text/html; charset=utf-8')).toBe(false)
})
test('the page itself is kept', async () => {
  expect(await mayKeep('/index.html', 'text/html')).toBe(true)
})
