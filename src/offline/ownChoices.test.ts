import { expect, test } from 'vitest'
import { toSpeechChoices, withVoice } from '../domain/speechChoices'
import { remember } from './deviceMemory'
import { keepOwnLanguage, readOwnLanguage } from './ownLanguage'
import { readName } from './rememberedName'
import { areSingleKeysOn, switchSingleKeys } from './singleKeys'
import { keepSpeechChoices, readSpeechChoices } from './speechChoices'

test('the language of the interface is the reader’s own until it is left to the newspaper again', () => {
  expect(readOwnLanguage()).toBeNull()
  keepOwnLanguage('fr')
  expect(readOwnLanguage()).toBe('fr')
  expect(localStorage.getItem('broadsheet:language')).toBe('"fr"')
  keepOwnLanguage(null)
  expect([readOwnLanguage(), localStorage.length]).toEqual([null, 0])
})

test('single keys act unless they were switched off', () => {
  expect(areSingleKeysOn()).toBe(true)
  switchSingleKeys(false)
  expect(areSingleKeysOn()).toBe(false)
  switchSingleKeys(true)
  expect([areSingleKeysOn(), localStorage.length]).toEqual([true, 0])
})

test('the voice and the speed chosen are there at the next story', () => {
  const choices = withVoice({ ...toSpeechChoices(null), rate: 1.5 }, 'fr', 'Amélie')
  keepSpeechChoices(choices)
  expect(readSpeechChoices()).toEqual(choices)
})

test('what is of the wrong kind is not taken for a choice', () => {
  remember('language', 7)
  remember('name', { first: 'Ama' })
  expect([readOwnLanguage(), readName()]).toEqual([null, ''])
})
