import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFolder } from '../../test/scratchFolder'
import { fileOf, readIfThere, remove, writeWhole } from './files'

test.each([
  ['/', 'dist/home.html'],
  ['/article/tolls', 'dist/article/tolls.html'],
  ['/category/%E6%B8%AF', 'dist/category/港.html'],
  ['/article/..%2F..%2Fetc%2Fpasswd', null],
  ['/article/.htaccess', null],
  ['/article/a%00b', null],
])('the page at %s lies in %s', (path, file) => expect(fileOf('dist', path)).toBe(file))

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
