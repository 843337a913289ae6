import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Refused, Unreachable } from '../domain/problems'
import { RetryLine } from './RetryLine'

afterEach(cleanup)

const wordsFor = (problem: unknown) => {
  render(<RetryLine problem={problem} task="fetch the sections" onRetry={() => undefined} />)
  return screen.getByRole('status').closest('p')?.textContent
}

test('says what failed and why', () => {
  expect(wordsFor(new Refused(500, 'http_500', ''))).toBe(
    'We could not fetch the sections. The newsroom has a fault. Try again',
  )
})

test('says it once where nothing more is known', () => {
  expect(wordsFor(new Unreachable('No answer'))).toBe('We could not fetch the sections. Try again')
})

test('keeps its place while it is tried again', () => {
  expect(wordsFor(null)).toBe('Asking the newsroom again. Try again')
})

test('the button says what it does to those who hear it alone', async () => {
  const onRetry = vi.fn()
  render(<RetryLine problem={new Error()} task="fetch what is most read" onRetry={onRetry} />)
  await userEvent.click(screen.getByRole('button', { name: 'Try again to fetch what is most read' }))
  expect(onRetry).toHaveBeenCalledOnce()
})
