import { r as readComfort } from "./readingComfort-CpSD6jZz.js";
import { n as fetchArticles } from "./articles-Cb9i-9h5.js";
import { t as articleQueries } from "./articleQueries-BY4UTcF1.js";
// src/queries/warmArticles.ts
var isCheap = () => {
	const { connection } = navigator;
	return readComfort().data === "all" && !connection?.saveData && !connection?.effectiveType?.includes("2g");
};
/** Asked for already, so that a feed that paints twice asks once. */
var underWay = /* @__PURE__ */ new WeakMap();
var idsUnderWay = (queryClient) => {
	const ids = underWay.get(queryClient) ?? /* @__PURE__ */ new Set();
	underWay.set(queryClient, ids);
	return ids;
};
var cachedIds = (queryClient) => {
	const cached = queryClient.getQueriesData({ queryKey: articleQueries.all });
	return new Set(cached.flatMap(([, article]) => article?.id ?? []));
};
var mostAtOnce = 100;
/**
* Brings the bodies of stories on screen into the article cache with one request, so that they open with no wait.
* Not where data is dear (Save-Data, 2G, or the reader's wish). Counts no view, and never fails: the story is then fetched when opened.
*/
var warmArticles = async (queryClient, ids) => {
	const asked = idsUnderWay(queryClient);
	const cached = cachedIds(queryClient);
	const missing = ids.filter((id) => !cached.has(id) && !asked.has(id)).slice(0, mostAtOnce);
	if (missing.length === 0 || !isCheap()) return;
	for (const id of missing) asked.add(id);
	try {
		for (const article of await fetchArticles(missing)) queryClient.setQueryData(articleQueries.bySlug(article.slug).queryKey, article);
	} catch {} finally {
		for (const id of missing) asked.delete(id);
	}
};
export { warmArticles };
