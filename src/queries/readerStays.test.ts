import { expect, test, vi } from 'vitest'

/** A page that was just opened. */
const open = async () => {
  vi.resetModules()
  vi.useFakeTimers()
  const { readerStays } = await import('./readerStays')
  const goesOn = vi.fn()
  void readerStays().then(goesOn)
  await vi.advanceTimersByTimeAsync(5_000)
  return goesOn
}

test.each(['pointermove', 'pointerdown', 'keydown', 'scroll'])(
  'a reader stays who gives a sign: %s',
  async (sign) => {
    const goesOn = await open()
    expect(goesOn).not.toHaveBeenCalled()
    // What only a pointer has, the others have not.
    window.dispatchEvent(Object.assign(new Event(sign), { movementX: 3, movementY: 0 }))
    await vi.advanceTimersByTimeAsync(0)
    expect(goesOn).toHaveBeenCalled()
    vi.useRealTimers()
  },
)

test('a pointer that rests where a page is laid out under it gives none', async () => {
  const goesOn = await open()
  window.dispatchEvent(new PointerEvent('pointermove'))
  await vi.advanceTimersByTimeAsync(0)
  vi.useRealTimers()
  expect(goesOn).not.toHaveBeenCalled()
})

test('a sign that was given while the page was loading counts', async () => {
  vi.resetModules()
  vi.useFakeTimers()
  const { readerStays } = await import('./readerStays')
  window.dispatchEvent(new Event('scroll'))
  // The clock stands: nothing but the sign can end this.
  await readerStays()
  vi.useRealTimers()
})

test('so does one who is still there after a while', async () => {
  const goesOn = await open()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(goesOn).toHaveBeenCalled()
  vi.useRealTimers()
})

test('nobody stays in a page that is about to be exchanged, though the press for that is a sign', async () => {
  const goesOn = await open()
  const { endFetchingAhead } = await import('./fetchingAhead')
  endFetchingAhead()
  window.dispatchEvent(new Event('pointerdown'))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(goesOn).not.toHaveBeenCalled()
  vi.useRealTimers()
  vi.resetModules()
})
