import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { expect, test } from 'vitest'
import { anArticle } from '../../test/builders'
import { ArticleCard } from './ArticleCard'

const term = (id: number, name: string) => ({ id, name, slug: name.toLowerCase() })

const show = (category: string, tag: string, hidesSection = false) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ArticleCard
          article={anArticle({ categories: [term(1, category)], tags: [term(2, tag)] })}
          treatment="row"
          hidesSection={hidesSection}
        />
      </MemoryRouter>
    </QueryClientProvider>,
  )

test('a card says whose money a story was written for, also where its section goes without saying', () => {
  show('City', 'Sponsored')
  show('City', 'Sponsored', true)
  expect(screen.getAllByText('Sponsored')).toHaveLength(2)
})

test('a view is told from the news, but not twice', () => {
  show('City', 'Comment')
  expect(screen.getByText('Opinion')).toBeTruthy()
  show('Opinion', 'Comment')
  expect(screen.getAllByText('Opinion')).toHaveLength(2)
})
