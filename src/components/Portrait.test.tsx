import { render } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Portrait } from './Portrait'

const gravatar = 'https://secure.gravatar.com/avatar/1'
const own = 'http://localhost:3000/wp-content/uploads/zoe.jpg'

const pictureAt = (url: string) => {
  const { container } = render(<Portrait name="Zoë Ferreira" url={url} size={64} />)
  expect(container.textContent).toBe('Z')
  return container.querySelector('img')?.getAttribute('src')
}

test('a portrait on the newspaper’s own host is shown over the initial', () => {
  expect(pictureAt(own)).toBe(own)
})

test('nobody else is asked for one: the initial stands alone', () => {
  expect(pictureAt(gravatar)).toBeUndefined()
  expect(pictureAt('http://localhost:3000.evil.example/zoe.jpg')).toBeUndefined()
})

test('a host that the newsroom named is its own', () => {
  vi.stubGlobal('__SITE__', { origins: ['https://secure.gravatar.com'] })
  expect(pictureAt(gravatar)).toBe(gravatar)
})
