import { expect, test } from 'vitest'
import { pickFields, readFields, wants } from './fields'

const record = { id: 1, title: { rendered: 'a', raw: 'b' }, _links: { self: [1], author: [2] } }

test('fields come with commas, spaces or as a list; none means all', () => {
  expect(readFields('id, title')).toEqual(['id', 'title'])
  expect(readFields({ 0: 'id', 1: 'slug' })).toEqual(['id', 'slug'])
  expect(readFields('')).toBeNull()
  expect(readFields(undefined)).toBeNull()
})

test('a part brings its whole as far as it goes, in the record’s order', () => {
  expect(pickFields(record, ['_links.author', 'title.rendered'])).toEqual({
    title: { rendered: 'a' },
    _links: { author: [2] },
  })
  expect(pickFields(record, ['title', 'title.rendered'])).toEqual({ title: record.title })
})

test('nothing left is an empty list, as PHP has it', () => {
  expect(pickFields(record, ['constructor'])).toEqual([])
})

test('a field is wanted for a part of it, and for what it is part of', () => {
  expect(wants(['title.rendered'], 'title')).toBe(true)
  expect(wants(['_links'], '_links.author')).toBe(true)
  expect(wants(['id'], 'title')).toBe(false)
  expect(wants(null, 'title')).toBe(true)
})
