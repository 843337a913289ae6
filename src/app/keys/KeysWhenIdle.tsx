import { partWhenIdle } from '../partWhenIdle'

/** Nobody presses a key before there is something to read. */
export const KeysWhenIdle = partWhenIdle(async () => (await import('./Keys')).Keys)
