import { n as keepVisit, r as startVisit } from "./listVisits-2znmJQAC.js";
// src/components/feed/place.ts
var articlesOf = (feed) => [...feed.querySelectorAll("[data-article]")];
/** The first story in view, with its distance from the top of the screen; `null` when none is. */
var placeIn = (feed) => {
	const first = articlesOf(feed).find((article) => article.getBoundingClientRect().bottom > 0);
	if (!first || first.getBoundingClientRect().top > window.innerHeight) return null;
	return {
		articleId: first.dataset.article ?? "",
		top: first.getBoundingClientRect().top
	};
};
var nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
var findDrawn = async (feed, articleId) => {
	const selector = `[data-article="${CSS.escape(articleId)}"]`;
	feed.querySelector(`[data-holds~="${CSS.escape(articleId)}"]`)?.scrollIntoView();
	for (let frame = 0; frame < 20; frame += 1) {
		const article = feed.querySelector(selector);
		if (article) return article;
		await nextFrame();
	}
	return null;
};
/** Scrolls back to a place, also when its stretch of the list is not drawn now. */
var returnTo = async (feed, { articleId, top }) => {
	const article = await findDrawn(feed, articleId);
	if (!article) return;
	window.scrollBy({
		top: article.getBoundingClientRect().top - top,
		behavior: "instant"
	});
	article.focus({ preventScroll: true });
};
// src/queries/listVisits.ts
var nameOf = ({ queryKey: [, scope] }) => JSON.stringify(scope);
/** What this device remembers of the reader's visits to a list. */
var listVisits = {
	start: (list) => startVisit(nameOf(list)),
	/** `publishedAt` of the newest story shown. */
	keepNewest: (list, newest) => keepVisit(nameOf(list), { newest }),
	/** `null` forgets it. */
	keepPlace: (list, place) => keepVisit(nameOf(list), { place })
};
export { placeIn as n, returnTo as r, listVisits as t };
