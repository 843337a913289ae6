import { render } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { expect, test } from 'vitest'
import { Byline } from './Byline'

const anAuthor = (name: string, id: number) => ({
  id,
  name,
  slug: name.toLowerCase(),
  description: '',
  portrait: null,
})

test.each([
  [[], 'By our staff'],
  [['Leila'], 'By Leila'],
  [['Leila', 'Jonas'], 'By Leila and Jonas'],
  [['Leila', 'Jonas', 'Nana'], 'By Leila, Jonas and Nana'],
])('%j', (names, words) => {
  const { container } = render(<Byline authors={names.map((name, index) => anAuthor(name, index + 1))} />, {
    wrapper: MemoryRouter,
  })
  expect(container.textContent).toBe(words)
  expect([...container.querySelectorAll('a')].map(({ pathname }) => pathname)).toEqual(
    names.map((name) => `/author/${name.toLowerCase()}`),
  )
})

test('a guest without an account is named, and leads nowhere', () => {
  const { container } = render(<Byline authors={[anAuthor('Gwen', 0), anAuthor('Jonas', 4)]} />, {
    wrapper: MemoryRouter,
  })
  expect(container.textContent).toBe('By Gwen and Jonas')
  expect([...container.querySelectorAll('a')].map(({ pathname }) => pathname)).toEqual(['/author/jonas'])
})
