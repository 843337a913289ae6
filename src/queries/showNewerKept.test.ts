import { afterEach, expect, test } from 'vitest'
import { dropKept, queriesVersion } from '../offline/keptQueries'
import { writeQueries } from '../offline/writeQueries'
import { keepQueries } from './keepQueries'
import { restorePrinted } from './printed'
import { createQueryClient } from './queryClient'
import { isRestored } from './restored'
import { showNewerKept } from './showNewerKept'

const hash = '["site"]'
const printed = { at: 1_000, queries: [[['site'], { name: 'As printed' }]] } as const

const keep = (updatedAt: number) =>
  writeQueries([{ hash, key: ['site'], data: { name: 'As kept' }, version: queriesVersion, updatedAt }])

const takenOver = () => {
  const queryClient = createQueryClient()
  const stop = keepQueries(queryClient)
  restorePrinted(queryClient, printed)
  const state = () => queryClient.getQueryCache().find({ queryKey: ['site'] })
  return { queryClient, stop, state }
}

afterEach(() => dropKept([hash]))

test('what the device has had since the print is shown, with its date, and is no news', async () => {
  await keep(2_000)
  const { queryClient, stop, state } = takenOver()
  await showNewerKept(queryClient)
  expect(state()?.state).toMatchObject({ data: { name: 'As kept' }, dataUpdatedAt: 2_000 })
  expect(isRestored(state() ?? {})).toBe(true)
  stop()
  queryClient.clear()
})

test.each([1_000, 500])('what is no newer than the print (of %i) stays on the device', async (updatedAt) => {
  await keep(updatedAt)
  const { queryClient, stop, state } = takenOver()
  await showNewerKept(queryClient)
  expect(state()?.state).toMatchObject({ data: { name: 'As printed' }, dataUpdatedAt: 1_000 })
  stop()
  queryClient.clear()
})

test('what the newsroom has sent meanwhile stays, and so does the print where nothing is kept', async () => {
  const { queryClient, stop, state } = takenOver()
  await showNewerKept(queryClient)
  expect(state()?.state.data).toEqual({ name: 'As printed' })
  await keep(2_000)
  queryClient.setQueryData(['site'], { name: 'As sent' })
  await showNewerKept(queryClient)
  expect(state()?.state.data).toEqual({ name: 'As sent' })
  stop()
  queryClient.clear()
})
