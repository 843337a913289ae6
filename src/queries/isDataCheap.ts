import { readComfort } from '../offline/readingComfort'

interface Connection {
  saveData?: boolean
  effectiveType?: string
}

/** Whether something may be fetched ahead of the reader: not with Save-Data, on 2G, or against the reader's wish. */
export const isDataCheap = (): boolean => {
  const { connection } = navigator as Navigator & { connection?: Connection }
  return readComfort().data === 'all' && !connection?.saveData && !connection?.effectiveType?.includes('2g')
}
