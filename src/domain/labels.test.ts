import { expect, test } from 'vitest'
import { labelBeside, labelOf } from './labels'

const term = (slug: string) => ({ id: 1, name: slug, slug })

test.each([
  ['city', 'bridge', null],
  ['opinion', 'bridge', 'Opinion'],
  ['city', 'editorial', 'Opinion'],
  ['Comment', 'bridge', 'Opinion'],
  ['city', 'advertorial', 'Sponsored'],
  ['partner', 'bridge', 'Sponsored'],
  ['opinion', 'sponsored', 'Sponsored'],
  ['commented-editions', 'partnership', null],
])('a story in %s about %s carries the label %s', (category, tag, label) =>
  expect(labelOf({ categories: [term(category)], tags: [term(tag)] })).toBe(label),
)

const labelIn = (slug: string) => labelOf({ categories: [term(slug)], tags: [] })

test('what newsrooms call a text that was paid for is known', () => {
  const slugs = 'sponsored advertorial partners partner-content paid-content paid-post branded-content'.split(
    ' ',
  )
  expect(slugs.filter((slug) => labelIn(slug) !== 'Sponsored')).toEqual([])
})

test('so is what they call a text of somebody’s own view', () => {
  const slugs = 'opinions comment commentary editorials op-ed column columns leader leaders'.split(' ')
  expect(slugs.filter((slug) => labelIn(slug) !== 'Opinion')).toEqual([])
})

test('a label does not repeat the name of the section', () => {
  const article = { categories: [term('opinion')], tags: [] }
  expect(labelBeside('Opinion', article)).toBeNull()
  expect(labelBeside('City', article)).toBe('Opinion')
  expect(labelBeside(undefined, article)).toBe('Opinion')
  expect(labelBeside('Meinung', article, () => 'Meinung')).toBeNull()
  expect(labelBeside('opinion', article, () => 'Meinung')).toBeNull()
})
