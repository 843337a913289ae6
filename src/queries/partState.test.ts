import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, expect, test } from 'vitest'
import { type PartState, partState } from './partState'

const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })

afterEach(() => client.clear())

/** What a reader sees of a query, each state once. */
const follow = (queryFn: () => Promise<string>) => {
  const observer = new QueryObserver(client, { queryKey: ['part'], queryFn })
  const seen: PartState[] = []
  observer.subscribe((result) => {
    if (partState(result) !== seen.at(-1)) seen.push(partState(result))
  })
  return { observer, seen }
}

test('a part comes, fails, is asked for again and is there', async () => {
  const answers = [() => Promise.reject(new Error('down')), () => Promise.resolve('news')]
  const { observer, seen } = follow(() => answers.shift()?.() ?? Promise.reject(new Error('nothing left')))
  await expect.poll(() => seen).toEqual(['coming', 'failed'])
  await observer.refetch()
  expect(seen).toEqual(['coming', 'failed', 'asked again', 'there'])
  observer.destroy()
})

test('what is there stays there when asking for news of it fails', async () => {
  client.setQueryData(['part'], 'yesterday’s')
  const { observer, seen } = follow(() => Promise.reject(new Error('down')))
  await observer.refetch()
  expect(seen).toEqual(['there'])
  observer.destroy()
})

test('what nobody asks for is not waited for', () => {
  const observer = new QueryObserver(client, { queryKey: ['part'], enabled: false })
  expect(partState(observer.getCurrentResult())).toBe('there')
})
