import { n as recall, r as remember } from "./deviceMemory-BM8iqaXb.js";
import { n as removeSaved, r as saveArticle, t as listSaved } from "./savedArticles-BaYcP2nE.js";
import { mutationOptions, queryOptions } from "@tanstack/react-query";
// src/offline/askToStay.ts
var key = "asked-to-stay";
/**
* Asks the browser once not to clear what this device keeps when its disk runs full. Some browsers ask the reader:
* so only when there is something to keep. Never fails.
*/
var askToStay = async () => {
	if (recall(key) === true || !navigator.storage?.persist) return;
	remember(key, true);
	await navigator.storage.persist().catch(() => false);
};
// src/queries/savedQueries.ts
/** The reading list of this device. */
var savedQueries = { list: () => queryOptions({
	queryKey: ["saved"],
	queryFn: listSaved,
	staleTime: Number.POSITIVE_INFINITY,
	retry: false
}) };
var { queryKey } = savedQueries.list();
var put = (queryClient, saved) => queryClient.setQueryData(queryKey, (list) => {
	const others = list?.items.filter(({ article }) => article.id !== saved.article.id) ?? [];
	return {
		storageWorks: list?.storageWorks ?? true,
		items: [saved, ...others]
	};
});
var drop = (queryClient, articleId) => queryClient.setQueryData(queryKey, (list) => list && {
	...list,
	items: list.items.filter((saved) => saved.article.id !== articleId)
});
/** The code for what comes with a story waits until something is saved. */
var completing = () => import("./completeSaved-DOX9wV0L.js");
/** The card is kept at once, the text and the pictures as soon as they could be fetched. */
var save = async (queryClient, saved) => {
	await saveArticle(saved);
	askToStay();
	await completing().then(({ completeSaved }) => completeSaved(queryClient, saved)).catch(() => void 0);
};
/** ms in which the pictures of a story taken off stay, so that it can be put back whole. */
var patience = 6e4;
var tidying;
var offers = 0;
var tidy = async () => {
	if (offers > 0) return;
	const { tidyPictures } = await completing();
	await tidyPictures();
};
var tidySoon = () => {
	clearTimeout(tidying);
	tidying = setTimeout(() => void tidy().catch(() => void 0), patience);
};
/** Keeps the pictures of stories taken off for as long as putting one back is offered; returns how to end the offer. */
var offerRestoring = () => {
	offers += 1;
	return () => {
		offers -= 1;
		tidySoon();
	};
};
var remove = async (articleId) => {
	await removeSaved(articleId);
	tidySoon();
};
/** Saves a story on this device (`mutate(article)`); the list shows it at once. */
var saveStory = () => mutationOptions({
	mutationKey: ["save-story"],
	mutationFn: (article, { client }) => save(client, {
		article,
		savedAt: Date.now()
	}),
	onMutate: async (article, { client }) => {
		await client.cancelQueries({ queryKey });
		put(client, {
			article,
			savedAt: Date.now()
		});
	},
	onSettled: (_data, _problem, _article, _shown, { client }) => client.invalidateQueries({ queryKey })
});
/** Puts a story back that was taken off (`mutate(saved)`), with everything as it was. */
var restoreStory = () => mutationOptions({
	mutationKey: ["restore-story"],
	mutationFn: (saved, { client }) => save(client, saved),
	onMutate: async (saved, { client }) => {
		await client.cancelQueries({ queryKey });
		put(client, saved);
	},
	onSettled: (_data, _problem, _saved, _shown, { client }) => client.invalidateQueries({ queryKey })
});
/** Takes a story off the list (`mutate(articleId)`). */
var unsaveStory = () => mutationOptions({
	mutationKey: ["unsave-story"],
	mutationFn: remove,
	onMutate: async (articleId, { client }) => {
		await client.cancelQueries({ queryKey });
		drop(client, articleId);
	},
	onSettled: (_data, _problem, _articleId, _shown, { client }) => client.invalidateQueries({ queryKey })
});
export { unsaveStory as a, savedQueries as i, restoreStory as n, saveStory as r, offerRestoring as t };
