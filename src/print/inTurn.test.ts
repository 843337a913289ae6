import { expect, test } from 'vitest'
import { inTurn } from './inTurn'

test('does everything, never more than so many at a time', async () => {
  const done: number[] = []
  let atOnce = 0
  let most = 0
  await inTurn([1, 2, 3, 4, 5], 2, async (item) => {
    atOnce += 1
    most = Math.max(most, atOnce)
    await Promise.resolve()
    atOnce -= 1
    done.push(item)
  })
  expect(done.sort()).toEqual([1, 2, 3, 4, 5])
  expect(most).toBe(2)
})

test('fails with the first that fails, and takes up nothing more', async () => {
  const begun: number[] = []
  const task = async (item: number) => {
    begun.push(item)
    if (item === 2) throw new Error('no answer')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await expect(inTurn([1, 2, 3, 4], 2, task)).rejects.toThrow('no answer')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(begun).toEqual([1, 2])
})
