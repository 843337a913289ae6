import { render, screen, waitFor } from '@testing-library/react'
import { type ReactNode, useLayoutEffect, useState } from 'react'
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router-dom'
import { expect, onTestFinished, test } from 'vitest'
import { usePageTitle } from './usePageTitle'

const Frame = () => (
  <>
    <p role="status">{usePageTitle()}</p>
    <Outlet />
  </>
)

/** Has its title only when the test says so, as a page has whose newsroom takes its time. */
let arrive = () => {}

const Late = ({ title, waiting }: { title: string; waiting: ReactNode }) => {
  const [isHere, setHere] = useState(false)
  // With the page, not after it: the test says so as soon as it sees the page.
  useLayoutEffect(() => {
    arrive = () => setHere(true)
  }, [])
  return isHere ? <title>{title}</title> : waiting
}

const open = (address = '/') => {
  const ofNoPage = Object.assign(document.createElement('title'), { textContent: 'Broadsheet' })
  document.head.append(ofNoPage)
  onTestFinished(() => ofNoPage.remove())
  const culture = <Late title="Culture | The Courier" waiting={<p>On its way</p>} />
  const story = <Late title="Tolls return | The Courier" waiting={<title>Fetching the story</title>} />
  const children = [
    { path: '/', element: <title>The Courier</title> },
    { path: '/culture', element: culture },
    { path: '/story', element: story },
  ]
  const router = createMemoryRouter([{ element: <Frame />, children }], { initialEntries: [address] })
  render(<RouterProvider router={router} />)
  return router
}

const told = () => screen.getByRole('status').textContent

test('tells the title of a page that takes its time, and not that of the document under it', async () => {
  const router = open()
  await waitFor(() => expect(document.title).toBe('The Courier'))
  await router.navigate('/culture')
  await waitFor(() => expect(document.title).toBe('Broadsheet'))
  expect(told()).toBe('')
  arrive()
  await waitFor(() => expect(told()).toBe('Culture | The Courier'))
})

test('says nothing of the page that was opened first, and tells it when it is come back to', async () => {
  const router = open()
  await waitFor(() => expect(document.title).toBe('The Courier'))
  expect(told()).toBe('')
  await router.navigate('/culture')
  await waitFor(() => expect(document.title).toBe('Broadsheet'))
  await router.navigate('/')
  await waitFor(() => expect(told()).toBe('The Courier'))
})

test('tells the page that was opened first where it came later than the document', async () => {
  open('/culture')
  expect(told()).toBe('')
  arrive()
  await waitFor(() => expect(told()).toBe('Culture | The Courier'))
})

test('tells that a story is on its way, and then its headline', async () => {
  const router = open()
  await router.navigate('/story')
  await waitFor(() => expect(told()).toBe('Fetching the story'))
  arrive()
  await waitFor(() => expect(told()).toBe('Tolls return | The Courier'))
})
