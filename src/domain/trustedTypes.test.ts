import { expect, test } from 'vitest'
import { pagePolicy } from './trustedTypes'

test.each(['/sw.js', '/paper/sw.js', '/a/b.c/sw.js'])('the app’s own worker at %s may start', (url) =>
  expect(String(pagePolicy().createScriptURL(url))).toBe(url),
)

test.each(['//evil.example/sw.js', 'https://evil.example/sw.js', '/sw.js?x', '/other.js', 'sw.js', ''])(
  'no other script may: %s',
  (url) => expect(() => pagePolicy().createScriptURL(url)).toThrow(TypeError),
)
