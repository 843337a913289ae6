import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeOver } from '../../offline/workerMessages'

/** A browser with a worker in charge, whose successor can be made to arrive. */
const aBrowser = () => {
  const next = Object.assign(new EventTarget(), { state: 'installing', postMessage: vi.fn() })
  const registration = Object.assign(new EventTarget(), {
    waiting: null as typeof next | null,
    installing: null as typeof next | null,
    update: () => Promise.resolve(),
  })
  const container = Object.assign(new EventTarget(), {
    controller: { postMessage: vi.fn() },
    register: () => Promise.resolve(registration),
  })
  const arrive = () => {
    registration.installing = next
    registration.dispatchEvent(new Event('updatefound'))
    registration.waiting = next
    next.state = 'installed'
    act(() => void next.dispatchEvent(new Event('statechange')))
  }
  const replace = () => container.dispatchEvent(new Event('controllerchange'))
  return { container, next, arrive, replace }
}

/** The prompt looks into the database before it offers anything. */
const patience = { timeout: 5_000 }

const reload = vi.fn()
let browser = aBrowser()

/** Each test has its own module, as each page has. */
const show = async () => {
  vi.resetModules()
  const { startWorker } = await import('./appWorker')
  const { UpdatePrompt } = await import('./UpdatePrompt')
  await startWorker()
  render(
    <>
      <textarea aria-label="Comment" />
      <UpdatePrompt />
    </>,
  )
  return userEvent.setup()
}

const prompt = () => screen.queryByRole('region', { name: 'New edition' })
const comment = () => screen.getByRole('textbox', { name: 'Comment' })

beforeEach(() => {
  browser = aBrowser()
  reload.mockClear()
  vi.stubGlobal('location', { ...window.location, reload })
  Object.defineProperty(navigator, 'serviceWorker', { value: browser.container, configurable: true })
})
afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker')
  vi.resetModules()
})

test('a new edition waits until the reader wants it', async () => {
  const user = await show()
  expect(prompt()).toBeNull()
  browser.arrive()
  expect(browser.next.postMessage).not.toHaveBeenCalled()
  await user.click(await screen.findByRole('button', { name: 'Reload' }, patience))
  await waitFor(() => expect(browser.next.postMessage).toHaveBeenCalledWith(takeOver), patience)
  expect(reload).not.toHaveBeenCalled()
  browser.replace()
  await waitFor(() => expect(reload).toHaveBeenCalledOnce(), patience)
})
test('it can wait for later', async () => {
  const user = await show()
  browser.arrive()
  await user.click(screen.getByRole('button', { name: 'Later' }))
  expect(prompt()).toBeNull()
})
test('while something is typed nothing can be reloaded, and the prompt says what it waits for', async () => {
  const user = await show()
  await user.type(comment(), 'Stay safe')
  browser.arrive()
  await screen.findByText(/It waits until your comment is sent/)
  expect(screen.queryByRole('button', { name: 'Reload' })).toBeNull()
  await user.clear(comment())
  expect(await screen.findByRole('button', { name: 'Reload' }, patience)).toBeTruthy()
})
test('another tab’s Reload is followed here, unless something is typed', async () => {
  const user = await show()
  await user.type(comment(), 'Stay safe')
  browser.replace()
  await screen.findByText(/It waits until your comment is sent/)
  expect(reload).not.toHaveBeenCalled()
  await user.clear(comment())
  browser.replace()
  await waitFor(() => expect(reload).toHaveBeenCalled(), patience)
})
test('the first worker is no new edition', async () => {
  Object.assign(browser.container, { controller: null })
  await show()
  browser.replace()
  browser.arrive()
  expect(reload).not.toHaveBeenCalled()
  expect(prompt()).toBeNull()
})
