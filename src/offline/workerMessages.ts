/** What a page says to a waiting worker when the reader wants the new edition of the app. */
export const takeOver = 'take over'
