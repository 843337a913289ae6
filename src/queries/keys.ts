/** First part of the key of each story in full. */
export const articleKey = ['article'] as const

/** First part of the key of each endless list of stories. */
export const feedKey = ['feed'] as const
