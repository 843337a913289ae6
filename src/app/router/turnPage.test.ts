import { type Location, NavigationType } from 'react-router-dom'
import { expect, test } from 'vitest'
import { type StandingPage, type StandingPages, turnPage } from './turnPage'

type Asked = Omit<StandingPage, 'id'>

const at = (pathname: string, key: string): Asked => {
  const location: Location = { pathname, key, search: '', hash: '', state: null }
  return { place: { location, navigationType: NavigationType.Push }, page: `page of ${pathname}` }
}

const opened = (first: Asked, ...others: readonly Asked[]) =>
  others.reduce<StandingPages>(turnPage, { asked: first.place, now: { id: 0, ...first }, left: null })

const seen = ({ now, left }: StandingPages) => ({
  now: [now.id, now.page],
  left: left && [left.id, left.page],
})

const home = at('/', 'a')
const section = at('/category/city', 'b')
const story = at('/article/rope', 'c')
const another = at('/article/clock', 'd')

test('a list that is left for a story waits, and Back leads to the very one', () => {
  expect(seen(opened(home, story))).toEqual({ now: [1, 'page of /article/rope'], left: [0, 'page of /'] })
  expect(seen(opened(home, story, home))).toEqual({ now: [0, 'page of /'], left: null })
})

test('it waits while one story follows another, each in the elements of the one before', () => {
  expect(seen(opened(home, story, another))).toEqual({
    now: [1, 'page of /article/clock'],
    left: [0, 'page of /'],
  })
  expect(seen(opened(home, story, another, story, home)).now).toEqual([0, 'page of /'])
})

test('the way on to a list lets it go', () => {
  expect(seen(opened(home, story, section))).toEqual({ now: [1, 'page of /category/city'], left: null })
  expect(seen(opened(home, section))).toEqual({ now: [0, 'page of /category/city'], left: null })
})

test('another visit of the same list begins anew', () => {
  expect(seen(opened(home, story, at('/', 'e'))).now).toEqual([1, 'page of /'])
})

test('first entries of two documents have the same key, and are told apart by their addresses', () => {
  expect(seen(opened(at('/', 'default'), story, at('/category/city', 'default')))).toEqual({
    now: [1, 'page of /category/city'],
    left: null,
  })
})

test('a story that was opened first leaves nothing behind', () => {
  expect(seen(opened(story, another, home))).toEqual({ now: [0, 'page of /'], left: null })
})

test('found again it stays in the place that it was drawn in', () => {
  const back = { ...home, place: { ...home.place, navigationType: NavigationType.Pop } }
  const { now, asked } = opened(home, story, back)
  expect(now.place).toBe(home.place)
  expect(asked).toBe(back.place)
})
