import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { MemoryRouter } from 'react-router-dom'
import { expect, test } from 'vitest'
import { anArticle } from '../../../../test/builders'
import { ArticleHeader } from './ArticleHeader'

const Top = ({ hasText }: { hasText: boolean }) => {
  const text = useRef<HTMLDivElement>(null)
  return <ArticleHeader article={anArticle()} {...(hasText && { text })} />
}

test('while the text is on its way, nothing is opened that would close when it comes', () => {
  const page = (hasText: boolean) => (
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <Top hasText={hasText} />
      </MemoryRouter>
    </QueryClientProvider>
  )
  const isInert = (name: string) => screen.getByRole('button', { name }).closest('[inert]') !== null
  const { rerender } = render(page(false))
  expect(['Share', 'Reading comfort', 'Save'].map(isInert)).toEqual([true, true, false])
  rerender(page(true))
  expect(['Share', 'Reading comfort', 'Save'].map(isInert)).toEqual([false, false, false])
})

test('the top of a story says whose money it was written for', () => {
  const term = (name: string) => ({ id: 1, name, slug: name.toLowerCase() })
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ArticleHeader article={anArticle({ categories: [term('City')], tags: [term('Advertorial')] })} />
      </MemoryRouter>
    </QueryClientProvider>,
  )
  expect(screen.getByText('Sponsored')).toBeTruthy()
})
