// src/queries/keys.ts
/** First part of the key of each story in full. */
var articleKey = ["article"];
/** First part of the key of each endless list of stories. */
var feedKey = ["feed"];
/** First part of the key of what a printed story is made of (`routes/article/contents`); nothing asks for it. */
var outlineKey = ["outline"];
export { feedKey as n, outlineKey as r, articleKey as t };
