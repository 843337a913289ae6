import { n as placeIn, t as listVisits } from "./listVisits-CToe-uKX.js";
// src/components/feed/keepListPlace.ts
/** ms without scrolling after which a place is kept. */
var pause = 600;
/** Stories above a place that is worth returning to. */
var least = 6;
var keep = ({ feed, list, articles }) => {
	const articleId = Number(feed && placeIn(feed)?.articleId);
	const index = articles?.findIndex(({ id }) => id === articleId) ?? -1;
	const article = articles?.[index];
	if (!article || index < least) return;
	listVisits.keepPlace(list, {
		articleId,
		publishedAt: article.publishedAt,
		at: Date.now()
	});
};
/** Keeps the story at the top of the screen whenever scrolling has paused some way down the list. Returns how to stop. */
var keepListPlace = (drawn) => {
	let timer;
	const keepSoon = () => {
		clearTimeout(timer);
		timer = setTimeout(() => keep(drawn()), pause);
	};
	window.addEventListener("scroll", keepSoon, { passive: true });
	return () => {
		clearTimeout(timer);
		window.removeEventListener("scroll", keepSoon);
	};
};
export { keepListPlace };
