import { t as askNewsroom } from "./askNewsroom-b6QG9Z5i.js";
import { n as minute } from "./durations-DujCXBPO.js";
import { t as articleKey } from "./keys-D6tuBKQ4.js";
import { queryOptions, replaceEqualDeep } from "@tanstack/react-query";
// src/queries/keepPrintedText.ts
/**
* A story as it came anew. The text that was printed stays while the newsroom has not touched it: written again, its
* pictures would flicker and a playing film would be gone. For `structuralSharing` of a query.
*/
var keepPrintedText = (before, now) => {
	const [printed, fresh] = [before, now];
	const isSame = printed?.body.isPrinted && printed.updatedAt === fresh.updatedAt;
	return replaceEqualDeep(before, isSame ? {
		...fresh,
		body: printed.body
	} : now);
};
// src/queries/articleQueries.ts
var isComplete = ({ comments, likes, views }) => comments !== null && likes !== null && views !== null;
/** A story in full, and what is counted of it. */
var articleQueries = {
	all: articleKey,
	/** By decoded slug. Fails with NotFound. */
	bySlug: (slug) => queryOptions({
		queryKey: [...articleKey, slug],
		queryFn: async ({ signal }) => (await askNewsroom()).article(slug, signal),
		staleTime: 5 * minute,
		structuralSharing: keepPrintedText
	}),
	/** Comments, likes and views; those that came with the story are there at once, as of `updatedAt` (epoch ms). */
	counts: (article, extras, updatedAt = Date.now()) => queryOptions({
		queryKey: [
			"counts",
			article.id,
			extras
		],
		queryFn: async ({ signal }) => (await askNewsroom()).counts(article.id, extras, signal),
		staleTime: minute,
		...isComplete(article.counts) && {
			initialData: article.counts,
			initialDataUpdatedAt: updatedAt
		}
	})
};
export { articleQueries as t };
