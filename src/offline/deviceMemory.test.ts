import { expect, test, vi } from 'vitest'
import { forget, recall, remember } from './deviceMemory'
import { clearDraft, readDraft, writeDraft } from './drafts'
import { isLiked, keepLike, likeToken } from './givenLikes'
import { forgetName, readName, rememberName } from './rememberedName'
import { returnView, takeView } from './seenViews'

test('what is broken or not there is nothing', () => {
  localStorage.setItem('broadsheet:x', '{')
  expect([recall('x'), recall('y')]).toEqual([null, null])
})
test('blocked storage works as long as the page is open', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  remember('x', 1)
  expect(recall('x')).toBe(1)
  forget('x')
  expect(recall('x')).toBeNull()
})

test('a draft is kept per story and per comment answered, until it is empty or sent', () => {
  writeDraft(1, 0, { text: 'Stay', name: 'Ama' })
  writeDraft(1, 9, { text: 'safe', name: '' })
  expect(readDraft(1, 0)).toEqual({ text: 'Stay', name: 'Ama' })
  expect(readDraft(1, 9)?.text).toBe('safe')
  writeDraft(1, 0, { text: '  ', name: 'Ama' })
  clearDraft(1, 9)
  expect([readDraft(1, 0), readDraft(1, 9)]).toEqual([null, null])
})
test('an email never reaches the device, even when a form hands it over', () => {
  const form = { text: 'Stay', name: '', email: 'ama@mail.example' }
  writeDraft(1, 0, form)
  expect(JSON.stringify({ ...localStorage })).not.toContain('mail.example')
})
test('the name is remembered until it is forgotten', () => {
  expect(readName()).toBe('')
  rememberName(' Ama ')
  expect(readName()).toBe('Ama')
  forgetName()
  expect(readName()).toBe('')
})

test('a view counts once a day and story', () => {
  const monday = new Date('2026-11-23T23:59:00')
  expect([takeView(1, monday), takeView(1, monday), takeView(2, monday)]).toEqual([true, false, true])
  expect(takeView(1, new Date('2026-11-24T00:01:00'))).toBe(true)
})
test('a view that could not be recorded is given back', () => {
  takeView(1)
  returnView(1)
  expect(takeView(1)).toBe(true)
})

test('a like is known again, and taken back', () => {
  keepLike(1, true)
  keepLike(2, true)
  keepLike(1, false)
  expect([isLiked(1), isLiked(2)]).toEqual([false, true])
})
test('the token of this browser stays the same', () => {
  const token = likeToken()
  expect(token).toMatch(/^[0-9a-f]{32}$/)
  expect(likeToken()).toBe(token)
})
