import { afterEach, expect, test, vi } from 'vitest'
import { share } from './share'

const set = (name: 'share' | 'clipboard', value: unknown) =>
  Object.defineProperty(navigator, name, { value, configurable: true })

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share')
  Reflect.deleteProperty(navigator, 'clipboard')
})

test('opens the sheet of the device', async () => {
  const sheet = vi.fn().mockResolvedValue(undefined)
  set('share', sheet)
  expect(await share('Storm', 'https://paper.example/a')).toBe('shared')
  expect(sheet).toHaveBeenCalledWith({ title: 'Storm', url: 'https://paper.example/a' })
})

test('copies the link where there is no sheet', async () => {
  const writeText = vi.fn().mockResolvedValue(undefined)
  set('clipboard', { writeText })
  expect(await share('Storm', 'https://paper.example/a')).toBe('copied')
  expect(writeText).toHaveBeenCalledWith('https://paper.example/a')
})

test('copies nothing when the reader closes the sheet', async () => {
  set('share', vi.fn().mockRejectedValue(new DOMException('closed', 'AbortError')))
  expect(await share('Storm', 'https://paper.example/a')).toBe('dismissed')
})

test('says so when the clipboard is closed', async () => {
  set('clipboard', { writeText: vi.fn().mockRejectedValue(new Error('denied')) })
  expect(await share('Storm', 'https://paper.example/a')).toBe('failed')
})
