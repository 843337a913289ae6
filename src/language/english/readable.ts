import { part } from '../spoken'

/** The stories that open without a network. */
export const readable = { title: 'You can read these without a network:' }

export const readableWords = part('readable', readable)
