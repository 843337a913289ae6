import { forget, recall, remember } from './deviceMemory'

const key = 'name'

/** The name that this reader asked us to remember; `''` for none. */
export const readName = (): string => {
  const name = recall(key)
  return typeof name === 'string' ? name : ''
}

/** Remembers the name for the next comment; only when the reader asked for it. */
export const rememberName = (name: string): void => remember(key, name.trim())

/** Forgets the name. */
export const forgetName = (): void => forget(key)
