import { expect, test, vi } from 'vitest'
import { forget, recall, remember, rememberedKeys } from './deviceMemory'
import { clearDraft, clearDrafts, countDrafts, readDraft, writeDraft } from './drafts'
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

test('what is blocked is counted and forgotten like the rest; what others keep here is not ours', () => {
  localStorage.setItem('other:draft:1:0', '"x"')
  writeDraft(1, 0, { text: 'a', name: '' })
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  writeDraft(2, 0, { text: 'b', name: '' })
  writeDraft(1, 0, { text: 'c', name: '' })
  remember('name', 'Ama')
  expect(rememberedKeys('draft:')).toEqual(['draft:2:0', 'draft:1:0'])
  expect([countDrafts(), readDraft(1, 0)?.text]).toEqual([2, 'c'])
  clearDrafts()
  expect([countDrafts(), readDraft(1, 0), readName()]).toEqual([0, null, 'Ama'])
  forget('name')
})

test('once there is room again, the device keeps what only the page had', () => {
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  remember('x', 1)
  full.mockRestore()
  remember('x', 2)
  localStorage.setItem('broadsheet:x', '3')
  expect(recall('x')).toBe(3)
})

test('a browser that blocks its storage altogether breaks nothing', () => {
  vi.stubGlobal('localStorage', undefined)
  expect([recall('x'), rememberedKeys('')]).toEqual([null, []])
  remember('x', 1)
  expect([recall('x'), rememberedKeys('')]).toEqual([1, ['x']])
  forget('x')
  expect(recall('x')).toBeNull()
  vi.unstubAllGlobals()
})

test('what another version left in place of likes or a token is none', () => {
  remember('likes', ['1'])
  remember('token', 7)
  expect(isLiked(1)).toBe(false)
  keepLike(1, true)
  keepLike(1, true)
  expect(recall('likes')).toEqual([1])
  expect(likeToken()).toMatch(/^[0-9a-f]{32}$/)
  remember('token', '')
  expect(likeToken()).toMatch(/^[0-9a-f]{32}$/)
})

test('a draft that is none is not offered; one without a name is', () => {
  remember('draft:1:0', { name: 'Ama' })
  remember('draft:2:0', { text: 'a' })
  expect([readDraft(1, 0), readDraft(2, 0)]).toEqual([null, { text: 'a', name: '' }])
})
