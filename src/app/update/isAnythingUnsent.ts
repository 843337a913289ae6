import { listOutbox } from '../../offline/outbox'
import { isAnythingTyped } from './isAnythingTyped'

const isOnItsWay = async () => (await listOutbox()).some(({ state }) => state.kind !== 'refused')

/** Whether a reload would come amid something: words in a field, or a comment on its way. */
export const isAnythingUnsent = async (): Promise<boolean> => isAnythingTyped() || (await isOnItsWay())
