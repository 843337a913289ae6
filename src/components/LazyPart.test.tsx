import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { lazyPart } from './LazyPart'

const Greeting = ({ name }: { name: string }) => <p>Good morning, {name}</p>

test('shows what is waited for, then the part', async () => {
  const Part = lazyPart(async () => Greeting)
  render(<Part task="say hello" waiting={<p>One moment</p>} name="Ada" />)
  expect(screen.getByText('One moment')).toBeTruthy()
  expect(await screen.findByText('Good morning, Ada')).toBeTruthy()
})

test('code that does not arrive is told where it is missing, and can be asked for again', async () => {
  // biome-ignore lint/suspicious/noConsole: React tells of every problem that reaches a boundary
  vi.mocked(console.error).mockImplementation(() => undefined)
  const load = vi.fn(async () => Greeting).mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const Part = lazyPart(load)
  render(
    <>
      <p>The story</p>
      <Part task="say hello" waiting={null} name="Ada" />
    </>,
  )
  expect((await screen.findByRole('alert')).textContent).toContain('We could not say hello')
  expect(screen.getByText('The story')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Good morning, Ada')).toBeTruthy()
})
