/** First part of the key of each story in full. */
export const articleKey = ['article'] as const

/** First part of the key of each endless list of stories. */
export const feedKey = ['feed'] as const

/** First part of the key of what the front page takes from each section. */
export const frontKey = ['section-front'] as const

export const mostReadKey = ['most-read'] as const

/** First part of the key of what a printed story is made of (`routes/article/contents`); nothing asks for it. */
export const outlineKey = ['outline'] as const
