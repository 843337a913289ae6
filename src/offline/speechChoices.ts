import { type SpeechChoices, toSpeechChoices } from '../domain/speechChoices'
import { recall, remember } from './deviceMemory'

const key = 'speech'

/** How the reader of this device wants to be read to. */
export const readSpeechChoices = (): SpeechChoices => toSpeechChoices(recall(key))

/** Keeps how the reader of this device wants to be read to. */
export const keepSpeechChoices = (choices: SpeechChoices): void => remember(key, choices)
