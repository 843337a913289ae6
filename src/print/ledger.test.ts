import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFolder } from '../../test/scratchFolder'
import { readLedger, writeLedger } from './ledger'

const ledger = { build: 'a', seen: 5, total: 1, stories: {} }

test('is found again by the build that it was written for, and by no other', async () => {
  const folder = await scratchFolder()
  await writeLedger(folder, ledger)
  expect(await readLedger(folder, 'a')).toEqual(ledger)
  expect(await readLedger(folder, 'b')).toEqual({ build: 'b', seen: 0, total: 0, stories: {} })
})

test('where there is none, or garbage, all has to be printed', async () => {
  const folder = await scratchFolder()
  expect((await readLedger(folder, 'a')).seen).toBe(0)
  await mkdir(join(folder, 'server'))
  await writeFile(join(folder, 'server/printed.json'), '{"build":')
  expect((await readLedger(folder, 'a')).seen).toBe(0)
})
