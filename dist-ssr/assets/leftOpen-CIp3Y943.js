import { t as isBeforeOpening } from "./beforeOpening-uCxOcCXn.js";
import { r as unfinishedStory, t as forgetUnfinished } from "./unfinishedStory-DGDml1po.js";
// src/queries/unfinished.ts
/** The story that was left unfinished. */
var unfinished = {
	/** `null` for none. */
	find: unfinishedStory,
	/** Whether it was left before this page was opened; what was read since, the history knows. */
	isOfBefore: isBeforeOpening,
	/** Offers it no more. */
	dismiss: forgetUnfinished
};
// src/routes/home/leftOpen.ts
/** ms */
var week = 6048e5;
/** Decided once, so that Back finds the front page as tall as it was left. */
var decided = /* @__PURE__ */ new WeakMap();
/** What was being read when the app was closed. */
var leftOpen = () => {
	const place = unfinished.find();
	if (!place || !unfinished.isOfBefore(place.readAt)) return null;
	return Date.now() - place.readAt < week ? place : null;
};
/** The story to continue on the front page, or `null`. */
var storyLeftOpen = (queryClient) => {
	const known = decided.get(queryClient);
	const place = known === void 0 ? leftOpen() : known;
	decided.set(queryClient, place);
	const now = unfinished.find();
	return place && now?.articleId === place.articleId ? now : place;
};
/** Offers it no more. */
var dismissLeftOpen = (queryClient) => {
	unfinished.dismiss();
	decided.set(queryClient, null);
};
export { storyLeftOpen as n, dismissLeftOpen as t };
