/** First part of the key of each story in full. */
export const articleKey = ['article'] as const

/** First part of the key of each endless list of stories. */
export const feedKey = ['feed'] as const

/** First part of the key of what a printed story is made of (`routes/article/contents`); nothing asks for it. */
export const outlineKey = ['outline'] as const
