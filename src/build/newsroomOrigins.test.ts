import { expect, test, vi } from 'vitest'
import { newsroomOrigins } from './newsroomOrigins.ts'

const origins = (url: string, hosts: string[] = []) => {
  vi.stubEnv('VITE_WORDPRESS_URL', url)
  return newsroomOrigins('production', { fields: { hosts }, file: null })
}

test('WordPress’s origin and the hosts that are named, each once', () => {
  const media = 'https://media.news.example'
  expect(origins('https://news.example/wp/', [media, 'https://news.example'])).toEqual([
    'https://news.example',
    media,
  ])
  expect(origins('')).toEqual([])
})

test.each(['news.example', 'ftp://news.example', 'https://news.example;sandbox', 'file:///srv/wordpress'])(
  'an address that is none ends the build by its name: %s',
  (url) => {
    expect(() => origins(url)).toThrow(`VITE_WORDPRESS_URL: expected the address of a WordPress`)
  },
)
