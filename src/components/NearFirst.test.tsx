import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Link, MemoryRouter, Route, Routes, useNavigate } from 'react-router-dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NearFirst } from './NearFirst'

const screenHeight = window.innerHeight
let idle: (() => void)[] = []

/** One idle moment. */
const rest = () =>
  act(async () => {
    for (const task of idle.splice(0)) task()
  })

beforeEach(() => {
  idle = []
  vi.stubGlobal('requestIdleCallback', (task: () => void) => idle.push(task))
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const isFar = this.textContent?.startsWith('Far') ?? false
    return new DOMRect(0, isFar ? 3 * screenHeight : 100, 390, 640.5)
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const Story = () => {
  const navigate = useNavigate()
  return (
    <>
      <button type="button" onClick={() => navigate(-1)}>
        Back
      </button>
      <Link to="/">Front page</Link>
    </>
  )
}

/** The first entries of all histories have one key, so each page names its parts anew. */
const Front = ({ page }: { page: string }) => (
  <>
    <Link to="/story">A story</Link>
    {['Near', 'Far one', 'Far two'].map((name) => (
      <NearFirst key={name} name={`${name} of ${page}`}>
        <h2>{name}</h2>
      </NearFirst>
    ))}
  </>
)

const shown = () => screen.queryAllByRole('heading').map(({ textContent }) => textContent)

const open = (page: string) =>
  render(
    <MemoryRouter>
      <Routes>
        <Route path="/" element={<Front page={page} />} />
        <Route path="/story" element={<Story />} />
      </Routes>
    </MemoryRouter>,
  )

test('a page that is opened is drawn whole', () => {
  open('a new page')
  expect(shown()).toEqual(['Near', 'Far one', 'Far two'])
})

test('Back draws first what was on the screen, the rest in its room, one after the other', async () => {
  const user = userEvent.setup()
  const { container } = open('a page left')
  await user.click(screen.getByRole('link'))
  await user.click(screen.getByRole('button'))
  expect(shown()).toEqual(['Near'])
  const rooms = [...container.querySelectorAll<HTMLElement>('div[style]')].map(({ style }) => style.blockSize)
  expect(rooms).toEqual(['640.5px', '640.5px'])
  for (const whole of [
    ['Near', 'Far one'],
    ['Near', 'Far one', 'Far two'],
  ])
    await vi.waitFor(async () => {
      await rest()
      expect(shown()).toEqual(whole)
    })
  expect(container.querySelector('div[style*=block-size]')).toBeNull()
})

test('a new visit to the same address knows nothing of an earlier one', async () => {
  const user = userEvent.setup()
  open('a page visited twice')
  await user.click(screen.getByRole('link'))
  await user.click(screen.getByRole('link'))
  expect(shown()).toEqual(['Near', 'Far one', 'Far two'])
})
