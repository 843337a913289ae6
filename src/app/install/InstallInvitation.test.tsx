import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forget } from '../../offline/deviceMemory'
import { declineInstall, noteStory } from '../../offline/installOffer'
import { InstallInvitation } from './InstallInvitation'
import { keepInstallEvent } from './installEvent'

keepInstallEvent()

const browserOffers = () => {
  const prompt = vi.fn(() => Promise.resolve())
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
  act(() => void window.dispatchEvent(event))
  return { event, prompt }
}

const show = (address: string) => {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, enabled: false } } })
  const router = createMemoryRouter([{ path: '*', Component: InstallInvitation }], {
    initialEntries: [address],
  })
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { router, user: userEvent.setup() }
}

const invitation = () => screen.queryByRole('region', { name: 'Install' })

afterEach(() => {
  Reflect.deleteProperty(navigator, 'standalone')
  Reflect.deleteProperty(navigator, 'maxTouchPoints')
})

beforeEach(() => {
  forget('install-offer')
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  act(() => void window.dispatchEvent(new Event('appinstalled')))
})

test('the browser’s own invitation is held back, and ours waits for the third story', async () => {
  const { event } = browserOffers()
  expect(event.defaultPrevented).toBe(true)
  const { router } = show('/article/first')
  expect(invitation()).toBeNull()
  await act(() => router.navigate('/article/second'))
  await act(() => router.navigate('/article/third'))
  expect(invitation()).not.toBeNull()
})
test('one press declines for good', async () => {
  for (const slug of ['a', 'b', 'c']) noteStory(slug)
  browserOffers()
  const { user, router } = show('/')
  await user.click(screen.getByRole('button', { name: 'No, thank you' }))
  expect(invitation()).toBeNull()
  await act(() => router.navigate('/article/fourth'))
  expect(invitation()).toBeNull()
})
test('Install opens the browser’s window, and does not ask again', async () => {
  for (const slug of ['a', 'b', 'c']) noteStory(slug)
  const { prompt } = browserOffers()
  const { user } = show('/')
  await user.click(screen.getByRole('button', { name: 'Install' }))
  expect(prompt).toHaveBeenCalledOnce()
  expect(invitation()).toBeNull()
})
test('on iOS it says how, since nothing can be pressed there', () => {
  for (const slug of ['a', 'b', 'c']) noteStory(slug)
  Object.defineProperty(navigator, 'standalone', { value: false, configurable: true })
  Object.defineProperty(navigator, 'maxTouchPoints', { value: 5, configurable: true })
  show('/')
  expect(invitation()?.textContent).toContain('Press Share in the browser’s bar, then Add to Home Screen.')
  expect(screen.queryByRole('button', { name: 'Install' })).toBeNull()
})
test('an installed app, a browser that offers nothing, and a reader who declined are left in peace', () => {
  for (const slug of ['a', 'b', 'c']) noteStory(slug)
  show('/')
  expect(invitation()).toBeNull()
  browserOffers()
  expect(invitation()).not.toBeNull()
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  show('/')
  expect(screen.getAllByRole('region', { name: 'Install' })).toHaveLength(1)
  declineInstall()
})
