import { expect, test } from 'vitest'
import { type Voice, voiceName, voicesFor } from './speechVoices'

const voice = (name: string, lang: string, rest: Partial<Voice> = {}): Voice => ({
  voiceURI: name,
  name,
  lang,
  localService: true,
  default: false,
  ...rest,
})

const names = (voices: readonly Voice[], language: string, readers: readonly string[] = []) =>
  voicesFor(voices, language, readers).map(({ name }) => name)

test('only voices of the language are offered, however their code is written', () => {
  const voices = [voice('Joana', 'pt-PT'), voice('Luciana', 'pt_BR'), voice('Daniel', 'en-GB')]
  expect(names(voices, 'pt')).toEqual(['Joana', 'Luciana'])
  expect(names(voices, 'fr')).toEqual([])
})
test('the voice of the reader’s country comes first, then one that needs no network; jokes come last', () => {
  const voices = [
    voice('Bad News', 'en-US', { default: true }),
    voice('Google US English', 'en-US', { localService: false }),
    voice('Samantha', 'en-US'),
    voice('Daniel', 'en-GB'),
  ]
  expect(names(voices, 'en', ['en-GB', 'en'])).toEqual([
    'Daniel',
    'Samantha',
    'Google US English',
    'Bad News',
  ])
})
test('the reader’s country is known however a voice writes it', () => {
  const voices = [voice('Samantha', 'en_US'), voice('Daniel', 'en_GB')]
  expect(names(voices, 'en', ['en-gb'])).toEqual(['Daniel', 'Samantha'])
  expect(names(voices, 'en_GB')).toEqual(['Daniel', 'Samantha'])
})
test('a text that names its country gets a voice from there', () => {
  const voices = [voice('Joana', 'pt-PT', { default: true }), voice('Luciana', 'pt-BR')]
  expect(names(voices, 'pt-BR', ['pt-PT'])).toEqual(['Luciana', 'Joana'])
})
test('a voice is called by its name and country', () => {
  expect(voiceName(voice('Daniel', 'en-GB'))).toBe('Daniel, United Kingdom')
  expect(voiceName(voice('English United States', 'en_US'))).toBe('English United States')
  expect(voiceName(voice('Microsoft Sonia (Natural)', 'en-GB'))).toBe('Microsoft Sonia (Natural)')
  expect(voiceName(voice('Esperanto', 'eo'))).toBe('Esperanto')
  expect(voiceName(voice('Meijia', 'zh-Hant-TW'))).toBe('Meijia, Taiwan')
})
