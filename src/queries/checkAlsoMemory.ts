import { recall, remember } from '../offline/deviceMemory'

const key = 'check-also-dismissed'

/** Whether the reader sent the Check also card away on this device. */
export const checkAlsoMemory = {
  isDismissed: (): boolean => recall(key) === true,
  dismiss: (): void => remember(key, true),
}
