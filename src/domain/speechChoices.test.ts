import { expect, test } from 'vitest'
import { toSpeechChoices, voiceChosen, withVoice } from './speechChoices'

test('each language keeps its own voice', () => {
  const choices = withVoice(withVoice(toSpeechChoices(null), 'fr', 'Amélie'), 'en-GB', 'Daniel')
  expect(voiceChosen(choices, 'fr-CA')).toBe('Amélie')
  expect(voiceChosen(choices, 'en')).toBe('Daniel')
  expect(voiceChosen(choices, 'pt')).toBeUndefined()
})
test('what makes no sense is read as the usual', () => {
  expect(toSpeechChoices({ rate: 40, voices: { en: 7, fr: 'Amélie' } })).toEqual({
    rate: 1,
    voices: { fr: 'Amélie' },
  })
  expect(toSpeechChoices({ rate: 1.5, voices: null })).toEqual({ rate: 1.5, voices: {} })
  expect(toSpeechChoices('garbage')).toEqual({ rate: 1, voices: {} })
})
