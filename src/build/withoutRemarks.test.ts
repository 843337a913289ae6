import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { scriptsBare } from './withoutRemarks.ts'

const page = `<head>
    <!-- // stays -->
    <script>
      // Why it is so.
      const home = 'https://paper.example'

      const at = () => home // stays
    </script>
    <script type="module" src="/src/main.tsx"></script>
  </head>`

test('scripts in the page come without remarks and indentation, all else stays', () =>
  expect(scriptsBare(page)).toBe(`<head>
    <!-- // stays -->
    <script>const home = 'https://paper.example'
const at = () => home // stays</script>
    <script type="module" src="/src/main.tsx"></script>
  </head>`))

test('those of our own page are still scripts', () => {
  const scripts = [...scriptsBare(readFileSync('index.html', 'utf8')).matchAll(/<script>(.*?)<\/script>/gs)]
  expect(scripts.length).toBeGreaterThan(1)
  for (const [, code = ''] of scripts) {
    expect(code).not.toMatch(/^\s*\/\//m)
    expect(() => new Script(code)).not.toThrow()
  }
})
