import { n as feedKey, t as articleKey } from "./keys-D6tuBKQ4.js";
// src/queries/storiesInCache.ts
/** Every story that some feed or article page holds in memory. */
var storiesInCache = (queryClient) => {
	const feeds = queryClient.getQueriesData({ queryKey: feedKey });
	const articles = queryClient.getQueriesData({ queryKey: articleKey });
	return [...feeds.flatMap(([, data]) => data?.pages.flatMap(({ items }) => items) ?? []), ...articles.flatMap(([, article]) => article ?? [])];
};
export { storiesInCache as t };
