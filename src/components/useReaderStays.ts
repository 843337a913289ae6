import { useEffect, useState } from 'react'
import { readerStays } from '../queries/readerStays'

/** Whether it is likely by now that the reader goes on; draws again when it is. */
export const useReaderStays = (): boolean => {
  const [stays, setStays] = useState(false)
  useEffect(() => void readerStays().then(() => setStays(true)), [])
  return stays
}
