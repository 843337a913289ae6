import { expect, test } from 'vitest'
import { anArticle } from '../../test/builders'
import { noteChange, openChanges, strikeEarlier } from './savedJournal'

const saved = { article: anArticle({ id: 1 }), savedAt: 100 }
const kept = { articleId: 1, saved }
const letGo = { articleId: 1, saved: null }

test('a note stands until it is struck out', () => {
  const strike = noteChange(kept)
  expect(openChanges()).toEqual([kept])
  strike()
  expect(openChanges()).toEqual([])
})

test('what is done strikes out its own note, and not that of a later press', () => {
  const strikeFirst = noteChange(kept)
  const strikeLast = noteChange(letGo)
  strikeFirst()
  strikeEarlier(kept)
  expect(openChanges()).toEqual([letGo])
  strikeLast()
  expect(openChanges()).toEqual([])
})

test.each(['"nonsense"', '7', '{"article":{"id":2}}', '{'])('a note that says %s is none', (text) => {
  localStorage.setItem('broadsheet:saving:1', text)
  expect(openChanges()).toEqual([])
})
