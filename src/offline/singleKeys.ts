import { forget, recall, remember } from './deviceMemory'

const key = 'single-keys'

/** Whether keys like `j` act on the page on this device: unless the reader switched them off. */
export const areSingleKeysOn = (): boolean => recall(key) !== 'off'

/** Switches keys like `j` on or off, for all pages of this device. */
export const switchSingleKeys = (isOn: boolean): void => (isOn ? forget(key) : remember(key, 'off'))
