import { act, render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider, useParams } from 'react-router-dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Link } from '../components/Link'
import { useNavigationFocus } from './useNavigationFocus'

// jsdom lacks it.
beforeEach(() => vi.stubGlobal('CSS', { escape: (text: string) => text }))

afterEach(() => vi.unstubAllGlobals())

const Page = () => {
  const main = useNavigationFocus()
  const number = Number(useParams().number)
  return (
    <main ref={main} tabIndex={-1}>
      <Link to={`/${number + 1}`}>On</Link>
    </main>
  )
}

const read = async (pages: number) => {
  const router = createMemoryRouter([{ path: '/:number', element: <Page /> }], { initialEntries: ['/0'] })
  render(<RouterProvider router={router} />)
  for (let page = 0; page < pages; page += 1) await act(() => screen.getByRole('link').click())
  expect(router.state.location.pathname).toBe(`/${pages}`)
  await act(() => router.navigate(-pages))
  return document.activeElement
}

test('Back returns the focus to the link that was followed', async () => {
  expect(await read(3)).toBe(screen.getByRole('link'))
})

test('which link was followed is forgotten once no browser leads back there', async () => {
  expect(await read(101)).toBe(screen.getByRole('main'))
})
