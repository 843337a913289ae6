import { expect, test, vi } from 'vitest'

// Test files share their modules: none may inherit a page that was printed.
test('a page knows when it was printed, if it was', async () => {
  vi.resetModules()
  const { printedAt, setPrintedAt } = await import('./printedAt')
  expect(printedAt()).toBeNull()
  setPrintedAt(1_000)
  expect(printedAt()).toBe(1_000)
  vi.resetModules()
})
