/** In which a kept picture or page says what it weighs: the cache itself does not tell. */
export const keptBytesHeader = 'X-Kept-Bytes'

/** What a kept picture or page weighs in bytes as the worker wrote it down; 0 where it did not. */
export const bytesOf = (response: Response | undefined): number =>
  Number(response?.headers.get(keptBytesHeader) ?? 0)
