import { expect, test } from 'vitest'
import { licencesOf, packageOf } from './licences'

test.each([
  ['/a/node_modules/react/index.js', '/a/node_modules/react'],
  ['/a/node_modules/@tanstack/react-query/build/index.js?x', '/a/node_modules/@tanstack/react-query'],
  [
    '/a/node_modules/react-dom/node_modules/scheduler/index.js',
    '/a/node_modules/react-dom/node_modules/scheduler',
  ],
  ['/a/src/main.tsx', null],
  ['\0vite/preload-helper.js', null],
])('%s is of the package %s', (module, folder) => expect(packageOf(module)).toBe(folder))

test('each package is listed with its version, the name of its licence and the text', () => {
  const text = licencesOf(new Set(['node_modules/react', 'node_modules/dompurify']))
  expect(text).toMatch(/^react \d+\.\d+\.\d+ \(MIT\)\n\nMIT License/m)
  expect(text).toMatch(/^dompurify \S+ \(MPL-2\.0 OR Apache-2\.0\)$/m)
  expect(text).toContain('Mozilla Public License Version 2.0')
})
