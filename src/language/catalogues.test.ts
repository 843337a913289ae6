import { afterEach, expect, test } from 'vitest'
import { longDate, shortDate, timeAgo } from '../domain/dates'
import { messages as arabic } from './ar'
import { calendar } from './english/times'
import { messages as french } from './fr'
import { languageNames } from './languages'
import { localeOf } from './localeOf'
import type { Messages } from './messages'
import { english, speak } from './spoken'
import { messages as yoruba } from './yo'

const catalogues = { fr: french, ar: arabic, yo: yoruba }

const speakNow = (code: keyof typeof catalogues, browserLanguages: readonly string[] = []) =>
  speak({ code, locale: localeOf(code, browserLanguages), messages: catalogues[code] })

afterEach(() => speak(english))

const numbers = [0, 1, 2, 3, 11, 100]

/** Everything that an entry of a catalogue can say, under its name. */
const saidBy = (entry: unknown, name: string): readonly (readonly [string, unknown])[] => {
  if (typeof entry === 'function')
    return numbers.map((count) => [`${name}(${count})`, entry(count, count, count)])
  if (typeof entry === 'object' && entry !== null)
    return Object.entries(entry).flatMap(([key, inner]) => saidBy(inner, `${name}.${key}`))
  return [[name, entry]]
}

/** These take no number. */
const notForNumbers = new Set(['write'])

const everythingIn = (messages: Messages) =>
  saidBy(
    Object.fromEntries(
      Object.entries(messages).map(([part, words]) => [
        part,
        Object.fromEntries(Object.entries(words).filter(([name]) => !notForNumbers.has(name))),
      ]),
    ),
    'messages',
  )

test.each(Object.keys(catalogues) as (keyof typeof catalogues)[])(
  '%s has words for everything, for every number, and leaves no gap in them',
  (code) => {
    speakNow(code)
    const said = everythingIn(catalogues[code])
    expect(said.length).toBeGreaterThan(500)
    const gaps = said.filter(
      ([, words]) =>
        typeof words !== 'string' || words.trim() === '' || /#|undefined|NaN|\[object/.test(words),
    )
    expect(gaps).toEqual([])
  },
)

test('Arabic counts in its six forms', () => {
  speakNow('ar')
  const counted = [0, 1, 2, 3, 11, 100, 103].map((count) => arabic.stories.comments(count))
  expect(counted).toEqual([
    'لا تعليقات',
    'تعليق واحد',
    'تعليقان',
    '3 تعليقات',
    '11 تعليقًا',
    '100 تعليق',
    '103 تعليقات',
  ])
})

test('digits follow the country that the browser names', () => {
  speakNow('ar', ['fr', 'ar-EG'])
  expect(arabic.stories.comments(1200)).toBe('١٬٢٠٠ تعليق')
})

test('French writes thousands, dates and punctuation as a French newspaper does', () => {
  speakNow('fr')
  expect(french.stories.comments(1)).toBe('1 commentaire')
  expect(french.article.views(12_345)).toBe('12\u202f345 vues')
  expect(french.search.quoted('port')).toBe('«\u00a0port\u00a0»')
  expect(longDate('2026-11-24T07:00:00Z', '+01:00', calendar())).toBe('24 novembre 2026')
  expect(timeAgo('2026-11-24T07:00:00Z', Date.parse('2026-11-24T10:30:00Z'), calendar())).toBe(
    'il y a 3\u00a0h',
  )
})

test('Yoruba, which browsers do not know, names months and times itself', () => {
  speakNow('yo')
  expect(longDate('2026-11-24T07:00:00Z', 'Africa/Lagos', calendar())).toBe('24 Oṣù Bélú 2026')
  expect(shortDate('2026-05-03T07:00:00Z', 'Africa/Lagos', calendar())).toBe('3 Oṣù Ẹ̀bibi 2026')
  expect(timeAgo('2026-11-24T07:00:00Z', Date.parse('2026-11-24T10:30:00Z'), calendar())).toBe(
    'Wákàtí 3 sẹ́yìn',
  )
})

test('each language is offered by its own name', () => {
  expect(Object.values(languageNames)).toEqual(['English', 'Français', 'العربية', 'Yorùbá'])
})
