import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

/** Who may import whom, closed: what is not listed is not allowed. The README has it in words. */
const mayImport: Record<string, readonly string[]> = {
  'src/main.tsx': ['src/app', 'src/queries', 'src/language', 'src/styles', 'mocks/mounts'],
  'src/prerender.tsx': ['src/print'],
  'src/print': [
    'src/app',
    'src/build',
    'src/routes',
    'src/components',
    'src/queries',
    'src/wordpress',
    'src/language',
    'src/domain',
  ],
  'src/app': ['src/routes', 'src/components', 'src/queries', 'src/offline', 'src/language', 'src/domain'],
  'src/routes': ['src/components', 'src/queries', 'src/html', 'src/language', 'src/domain'],
  'src/components': ['src/queries', 'src/html', 'src/language', 'src/domain'],
  'src/queries': ['src/offline', 'src/wordpress', 'src/domain'],
  'src/offline': ['src/wordpress', 'src/language', 'src/domain'],
  'src/wordpress': ['src/html', 'src/language', 'src/domain'],
  'src/html': ['src/language', 'src/domain'],
  'src/worker': ['src/offline', 'src/domain'],
  'src/build': [],
  'src/language': ['src/domain'],
  'src/domain': [],
  'mocks/newsroom': ['mocks/articles'],
  'mocks/pictures': ['mocks/newsroom'],
  'mocks/handlers': ['mocks/newsroom', 'mocks/pictures'],
  'mocks/scenarios': ['mocks/handlers', 'mocks/newsroom'],
  'mocks/mounts': ['mocks/scenarios', 'mocks/handlers', 'mocks/newsroom'],
  'mocks/panel': [],
}

const isModule = (name: string) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name)

const modulesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isModule)
    .map((name) => join(folder, name))

/** `src/routes` for src/routes/home/HomePage.tsx; a file that lies in `src` itself is its own place. */
const placeOf = (path: string) =>
  path
    .split(sep)
    .slice(0, 2)
    .join('/')
    .replace(/\.css$/, '')

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(
    ([, path = '']) => relative('.', join(dirname(file), path)),
  )

const edges = ['src', 'mocks']
  .flatMap(modulesUnder)
  .flatMap((file) =>
    importsOf(file).map((target) => ({ file, target, from: placeOf(file), to: placeOf(target) })),
  )

test('finds the imports at all', () => {
  expect(edges.length).toBeGreaterThan(100)
})

test('folders import in one direction only, as the table says', () => {
  const wrong = edges
    .filter(({ from, to }) => from !== to && !(mayImport[from] ?? []).includes(to))
    .map(({ file, target }) => `${file} imports ${target}`)
  expect(wrong).toEqual([])
})

test('no route imports another route', () => {
  const routeOf = (path: string) => path.split(sep)[2]
  const wrong = edges
    .filter(({ from, to }) => from === 'src/routes' && to === 'src/routes')
    .filter(({ file, target }) => routeOf(file) !== routeOf(target))
    .map(({ file, target }) => `${file} imports ${target}`)
  expect(wrong).toEqual([])
})
