import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { expect, test } from 'vitest'
import { anArticle } from '../../../../test/builders'
import { ArticleHeader } from './ArticleHeader'

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
