import { keepOwnLanguage, readOwnLanguage } from '../offline/ownLanguage'

/** The language of the interface, as the reader of this device decided; `null` for none. */
export const ownLanguage = { read: readOwnLanguage, keep: keepOwnLanguage }
