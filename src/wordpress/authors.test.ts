import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { toAuthor, toPortrait, WireUser } from './authors'

test('a portrait of Gravatar comes sharp, over HTTPS, and transparent where there is none', () => {
  const url = new URL(toPortrait('http://0.gravatar.com/avatar/abc?s=96&d=mm&r=g') ?? '')
  expect(url.protocol).toBe('https:')
  expect(Object.fromEntries(url.searchParams)).toEqual({ s: '192', d: 'blank' })
})

test('any other portrait is taken as it is, and what is no address is none', () => {
  expect(toPortrait('https://news.example/edda.jpg')).toBe('https://news.example/edda.jpg')
  expect(toPortrait('https://notgravatar.com/a?s=96')).toBe('https://notgravatar.com/a?s=96')
  expect(toPortrait('https://news.example/?of=https://gravatar.com/a?s=96')).toBe(
    'https://news.example/?of=https://gravatar.com/a?s=96',
  )
  expect(toPortrait('https://gravatar.com/avatar/a')).toBe('https://gravatar.com/avatar/a?s=192&d=blank')
  expect(toPortrait('https://secure.gravatar.com/avatar/a?s=96')).toBe(
    'https://secure.gravatar.com/avatar/a?s=192&d=blank',
  )
  expect(toPortrait('')).toBeNull()
})

test('a writer has a plain name, a readable slug and the largest portrait', () =>
  expect(
    toAuthor({
      id: 4,
      name: 'Edda &amp; Sons',
      slug: '%c3%a9dda',
      description: '<b>Writes</b>',
      avatar_urls: { 24: 'https://news.example/s.jpg', 96: 'https://news.example/l.jpg' },
    }),
  ).toEqual({
    id: 4,
    name: 'Edda & Sons',
    slug: 'édda',
    description: 'Writes',
    portrait: 'https://news.example/l.jpg',
  }))

test('a writer of whom little is known has no description and no portrait', () =>
  expect(toAuthor(parse(WireUser, { id: 4, name: 'Edda', slug: 'edda' }))).toEqual({
    id: 4,
    name: 'Edda',
    slug: 'edda',
    description: '',
    portrait: null,
  }))
