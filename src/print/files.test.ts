import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFolder } from '../../test/scratchFolder'
import { readIfThere, remove, writeWhole } from './files'

test('a file is written whole, over the old one, and leaves nothing beside it', async () => {
  const folder = await scratchFolder()
  const file = join(folder, 'article/tolls.html')
  await writeWhole(file, 'old')
  await writeWhole(file, 'new')
  expect(await readFile(file, 'utf8')).toBe('new')
  expect(await readdir(join(folder, 'article'))).toEqual(['tolls.html'])
  await remove(file)
  await remove(file)
  expect(await readIfThere(file)).toBeNull()
})
