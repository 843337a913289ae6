import { expect, test } from 'vitest'
import { anArticle } from '../../../test/builders'
import { holdsWords } from './searchSaved'

const author = { id: 1, name: 'Zoë Ferreira', slug: 'zoe', description: '', portrait: null }
const card = anArticle({ headline: 'Ìbàdàn builds', standfirst: 'A market returns.', authors: [author] })
const saved = {
  article: {
    ...card,
    body: { untrusted: '<p>The <em>roof</em> is &quot;new&quot;.</p>' },
    words: 4,
    pictures: 0,
  },
  savedAt: 0,
}

test.each(['ibadan', 'ÌBÀDÀN market', 'zoe', 'roof new', '  '])('finds it by “%s”', (words) =>
  expect(holdsWords(saved, words)).toBe(true),
)

test.each(['ibadan ferry', 'em', 'quot'])('does not find it by “%s”', (words) =>
  expect(holdsWords(saved, words)).toBe(false),
)

test('of a story whose text could not be fetched it searches the card', () => {
  expect(holdsWords({ article: card, savedAt: 0 }, 'market')).toBe(true)
  expect(holdsWords({ article: card, savedAt: 0 }, 'roof')).toBe(false)
})
