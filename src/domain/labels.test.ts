import { expect, test } from 'vitest'
import { labelBeside, labelOf } from './labels'

const term = (slug: string) => ({ id: 1, name: slug, slug })

test.each<[string, string, string | null]>([
  ['city', 'bridge', null],
  ['opinion', 'bridge', 'Opinion'],
  ['city', 'editorial', 'Opinion'],
  ['Comment', 'bridge', 'Opinion'],
  ['city', 'advertorial', 'Sponsored'],
  ['partner', 'bridge', 'Sponsored'],
  ...[
    'sponsored',
    'advertorial',
    'partners',
    'partner-content',
    'paid-content',
    'paid-post',
    'branded-content',
    'brand-ed-content',
  ].map((slug) => [slug, 'bridge', 'Sponsored']),
  ...[
    'opinions',
    'comment',
    'commentary',
    'editorials',
    'op-ed',
    'column',
    'columns',
    'leader',
    'leaders',
  ].map((slug) => [slug, 'bridge', 'Opinion']),
  ['opinion', 'sponsored', 'Sponsored'],
  ['commented-editions', 'partnership', null],
])('a story in %s about %s carries the label %s', (category, tag, label) =>
  expect(labelOf({ categories: [term(category)], tags: [term(tag)] })).toBe(label),
)

test('a label does not repeat the name of the section', () => {
  const article = { categories: [term('opinion')], tags: [] }
  expect(labelBeside('Opinion', article)).toBeNull()
  expect(labelBeside('City', article)).toBe('Opinion')
  expect(labelBeside(undefined, article)).toBe('Opinion')
  expect(labelBeside('Meinung', article, () => 'Meinung')).toBeNull()
  expect(labelBeside('opinion', article, () => 'Meinung')).toBeNull()
})
