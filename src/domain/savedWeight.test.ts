import { expect, test } from 'vitest'
import { anArticle } from '../../test/builders'
import { savedWeight } from './savedWeight'

const article = anArticle()
const text = savedWeight({ article, savedAt: 0 })

test('text weighs what it takes as UTF-8', () => {
  const japanese = anArticle({ headline: `${article.headline}港` })
  expect(savedWeight({ article: japanese, savedAt: 0 })).toBe(text + 3)
})

test('pictures add what the browser tells of them', () => {
  const pictures = [
    { url: 'https://news.example/a.jpg', bytes: 40_000 },
    { url: 'https://cdn.example/b.jpg', bytes: null },
    { url: 'https://news.example/c.jpg', bytes: 2_000 },
  ]
  expect(savedWeight({ article, savedAt: 0, pictures })).toBe(text + 42_000)
})
