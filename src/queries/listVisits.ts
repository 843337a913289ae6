import type { ListPlace, ListVisit } from '../domain/listVisit'
import { keepVisit, startVisit } from '../offline/listVisits'
import type { Feed } from './feedQueries'

const nameOf = ({ queryKey: [, scope] }: Feed) => JSON.stringify(scope)

/** What this device remembers of the reader's visits to a list. */
export const listVisits = {
  start: (list: Feed): ListVisit => startVisit(nameOf(list)),
  /** `publishedAt` of the newest story shown. */
  keepNewest: (list: Feed, newest: string): void => keepVisit(nameOf(list), { newest }),
  /** `null` forgets it. */
  keepPlace: (list: Feed, place: ListPlace | null): void => keepVisit(nameOf(list), { place }),
}
