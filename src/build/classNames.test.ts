import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { classNames } from './classNames.ts'

const names = ['page', 'button', 'pageButton']

test('each class has a short name of its own, the same whichever build asks first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-styles-'))
  await mkdir(join(folder, 'home'))
  const sheets = Array.from({ length: 60 }, (_, index) => join(folder, 'home', `Part${index}.module.css`))
  await Promise.all(sheets.map((file) => writeFile(file, '')))
  await writeFile(join(folder, 'base.css'), '')
  const nameAll = (files: readonly string[]) => {
    const nameOf = classNames(folder)
    return new Map(
      files.flatMap((file) => names.map((name) => [`${file} ${name}`, nameOf(name, `${file}?used`)])),
    )
  }
  const all = nameAll(sheets)
  expect(new Set(all.values()).size).toBe(sheets.length * names.length)
  for (const name of all.values()) expect(name).toMatch(/^_[a-zA-Z]{2}\d$/)
  for (const [key, name] of nameAll(sheets.toReversed())) expect(all.get(key)).toBe(name)
  expect(() => classNames(folder)('page', join(folder, 'base.css'))).toThrow('no style sheet of ours')
})
