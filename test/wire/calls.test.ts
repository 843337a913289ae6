import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { calls } from './calls'

const folder = 'src/wordpress'

const exportsOf = (file: string) =>
  [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^export const (\w+) = async/gm)].map(
    ([, name]) => name,
  )

test('the list of calls is whole: every function of the folder that asks the newsroom is on it', () => {
  const modules = readdirSync(folder).filter((file) => !file.endsWith('.test.ts') && file !== 'client.ts')
  const asking = modules.flatMap(exportsOf)
  expect([...new Set(calls.map(({ of }) => of))].sort()).toEqual(asking.sort())
})
