import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, expect, test } from 'vitest'
import { aPendingComment } from '../../../test/builders'
import { onDevice } from '../../offline/database'
import { Outbox } from './Outbox'

afterEach(() => onDevice((database) => database.clear('outbox')))

const open = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <Outbox />
      </MemoryRouter>
    </QueryClientProvider>,
  )

test('a comment that another version left unreadable is told in the words of its writer, and stays', async () => {
  const { state: _, ...left } = aPendingComment({
    id: 'old',
    draft: { text: 'Ten shillings.', name: 'A', email: 'a@b.example' },
  })
  await onDevice((database) => database.put('outbox', left as never))
  open()
  const strip = await screen.findByRole('region', { name: 'Unsent comment' })
  expect(await screen.findByText('Ten shillings.')).toBeTruthy()
  expect(strip.textContent).not.toContain('a@b.example')
  await userEvent.click(screen.getByRole('button', { name: 'Later' }))
  expect(screen.queryByRole('region', { name: 'Unsent comment' })).toBeNull()
  expect(await onDevice((database) => database.get('outbox', 'old'))).toBeTruthy()
})
