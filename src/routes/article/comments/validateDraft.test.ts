import { expect, test } from 'vitest'
import type { CommentDraft } from '../../../domain/comment'
import { validateDraft } from './validateDraft'

const draft = (parts: Partial<CommentDraft>): CommentDraft => ({
  text: 'Stay safe',
  name: 'Ada',
  email: 'ada@example.com',
  ...parts,
})

test('finds nothing wrong with a good comment', () => expect(validateDraft(draft({}))).toEqual({}))

test('names every empty field, blanks included', () => {
  expect(Object.keys(validateDraft({ text: ' \n', name: '', email: ' ' }))).toEqual(['text', 'name', 'email'])
})

test.each([
  'ada',
  'ada@',
  '@example.com',
  'ada@example',
  'a da@example.com',
  'ada@@example.com',
  'ada@example..com',
])('does not take %j for an email address', (email) =>
  expect(validateDraft(draft({ email })).email).toContain('does not look like'),
)

test.each(['ada@example.com', 'ada.quist+news@mail.example.co.uk', ' ada@example.com '])(
  'takes %j for an email address',
  (email) => expect(validateDraft(draft({ email }))).toEqual({}),
)

test('counts bytes as WordPress does, not letters', () => {
  expect(validateDraft(draft({ name: '港'.repeat(81) }))).toEqual({})
  expect(validateDraft(draft({ name: '港'.repeat(82) })).name).toContain('too long')
})

test.each([
  ['text', 'x'.repeat(65_525), 'x'.repeat(65_526)],
  ['name', 'n'.repeat(245), 'n'.repeat(246)],
  ['email', `${'e'.repeat(88)}@example.com`, `${'e'.repeat(89)}@example.com`],
] as const)('takes the longest %s and refuses one more', (field, longest, tooLong) => {
  expect(validateDraft(draft({ [field]: longest }))).toEqual({})
  expect(validateDraft(draft({ [field]: tooLong }))[field]).toContain('too long')
})

test('says how much too long a text is', () => {
  expect(validateDraft(draft({ text: 'x'.repeat(131_050) })).text).toContain('50 per cent')
})
