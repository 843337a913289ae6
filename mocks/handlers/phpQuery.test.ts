import { expect, test } from 'vitest'
import { parseQuery, writeQuery } from './phpQuery'

test('brackets make arrays, a bare name an empty text', () => {
  expect(parseQuery('?a=1&b[]=2&b[]=3&c[terms]=4&c[more][]=5&d')).toEqual({
    a: '1',
    b: { 0: '2', 1: '3' },
    c: { terms: '4', more: { 0: '5' } },
    d: '',
  })
})

test('plus is a space, percent signs that mean nothing stay', () => {
  expect(parseQuery('search=harbour+fire%2B100%')).toEqual({ search: 'harbour fire+100%' })
  expect(parseQuery('search=a%20b%3D')).toEqual({ search: 'a b=' })
})

test('parameters are written as WordPress writes them into Link', () => {
  const params = {
    categories: { terms: [5], include_children: true },
    sticky: false,
    search: 'harbour fire*',
    before: '2026-10-17T08:46:08',
    include: [],
    _embed: '',
  }
  expect(writeQuery(params)).toBe(
    'categories%5Bterms%5D%5B0%5D=5&categories%5Binclude_children%5D=1&sticky&search=harbour+fire%2A&before=2026-10-17T08%3A46%3A08&_embed',
  )
})
