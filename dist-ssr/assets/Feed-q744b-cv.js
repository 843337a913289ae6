import { t as listWords } from "./lists-CFCtZG46.js";
import { t as ProblemNotice } from "./ProblemNotice-9Z1e6TMN.js";
import { i as SkeletonRows, n as startOf, r as CardSkeletons, t as feedQueries } from "./feedQueries-CGK-ASOo.js";
import { t as useWarmArticles } from "./useWarmArticles-Bp8_6SPA.js";
import { t as askNewsroom } from "./askNewsroom-b6QG9Z5i.js";
import { n as placeIn, r as returnTo, t as listVisits } from "./listVisits-CToe-uKX.js";
import { n as isTyping, r as openCard, t as characterKey } from "./characterKey-BOhGLBn9.js";
import { t as useHydrating } from "./useHydrating-BRmumzkg.js";
import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "react-router-dom";
import { Suspense, lazy, useCallback, useEffect, useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
var Feed_module_default = {
	feed: "_feed_79cy3_1",
	chunk: "_chunk_79cy3_5",
	item: "_item_79cy3_9",
	visit: "_visit_79cy3_15",
	frame: "_frame_79cy3_26",
	end: "_end_79cy3_30",
	empty: "_empty_79cy3_41",
	button: "_button_79cy3_47",
	quiet: "_quiet_79cy3_48",
	pill: "_pill_79cy3_72"
};
// src/components/feed/chunkMemory.ts
/** Some 150 long lists; older ones are measured again. */
var most = 5e3;
var chunks = /* @__PURE__ */ new Map();
/** What a stretch of a list measured when it was last drawn at this entry of the history. */
var recallChunk = (key) => chunks.get(key);
/** Keeps the measure of a stretch of a list, so that Back finds the page as tall as it was left. */
var rememberChunk = (key, chunk) => {
	chunks.delete(key);
	chunks.set(key, chunk);
	const oldest = chunks.keys().next().value;
	if (chunks.size > most && oldest !== void 0) chunks.delete(oldest);
};
// src/components/feed/FeedFrame.tsx
/** How far beyond the screen stories stay drawn: two and a half screens of a phone. */
var drawnWithin = "2000px 0px";
var useIsNear = (element) => {
	const [isNear, setNear] = useState(true);
	useEffect(() => {
		if (!element.current) return;
		const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? true), { rootMargin: drawnWithin });
		observer.observe(element.current);
		return () => observer.disconnect();
	}, [element]);
	return isNear;
};
/** Frame of a list of stories. A feed owns articles: while none is drawn, it is not one. */
var FeedFrame = ({ ref, label, isBusy, isEmpty, children }) => {
	const role = useIsNear(ref) && !isEmpty ? {
		role: "feed",
		"aria-label": label
	} : {};
	return /* @__PURE__ */ jsx("div", {
		ref,
		className: Feed_module_default.feed,
		"aria-busy": isBusy,
		...role,
		children
	});
};
// src/components/feed/FeedChunk.tsx
/**
* A stretch of a list that is drawn only near the screen and leaves its exact height behind, so that a list
* stays light however long it gets. What holds the focus stays.
*/
var FeedChunk = ({ memoryKey, articles, children }) => {
	const frame = useRef(null);
	const [isNear, setNear] = useState(() => recallChunk(memoryKey)?.isNear ?? true);
	const [height, setHeight] = useState(() => recallChunk(memoryKey)?.height);
	useWarmArticles(isNear ? articles.map(({ id }) => id) : []);
	useEffect(() => {
		const node = frame.current;
		if (!node) return;
		const observer = new IntersectionObserver((entries) => {
			if (entries.at(-1)?.isIntersecting) return setNear(true);
			if (node.contains(document.activeElement) || node.childElementCount === 0) return;
			rememberChunk(memoryKey, {
				height: node.offsetHeight,
				isNear: false
			});
			setHeight(node.offsetHeight);
			setNear(false);
		}, { rootMargin: drawnWithin });
		observer.observe(node);
		return () => {
			if (node.childElementCount > 0) rememberChunk(memoryKey, {
				height: node.offsetHeight,
				isNear: true
			});
			observer.disconnect();
		};
	}, [memoryKey]);
	return /* @__PURE__ */ jsx("div", {
		ref: frame,
		className: Feed_module_default.chunk,
		style: { blockSize: isNear ? void 0 : height },
		"data-holds": articles.map(({ id }) => id).join(" "),
		children: isNear && children
	});
};
// src/components/feed/FeedEnd.tsx
var Loading = ({ onPause, stopHasFocus }) => {
	const keepFocus = (button) => {
		if (stopHasFocus.current) button.focus({ preventScroll: true });
		return () => {
			stopHasFocus.current = document.activeElement === button;
		};
	};
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsxs("p", { children: [listWords().fetchingMore, "…"] }), /* @__PURE__ */ jsx("button", {
		ref: keepFocus,
		type: "button",
		className: Feed_module_default.quiet,
		onClick: onPause,
		children: listWords().stop
	})] });
};
/**
* The last row of a feed: loading, paused, failed or done, each with a way on. While more is on its way it keeps a
* screen of room, so that whoever is quicker than the network sees stories come in and nothing go.
*/
var FeedEnd = ({ ref, state, shown, problem, onMore, ...loading }) => {
	const isLoading = state === "loading" || state === "more";
	return /* @__PURE__ */ jsxs("div", {
		ref,
		className: Feed_module_default.frame,
		"data-loading": isLoading ? state : void 0,
		children: [/* @__PURE__ */ jsxs("div", {
			className: Feed_module_default.end,
			children: [
				isLoading && /* @__PURE__ */ jsx(Loading, { ...loading }),
				state === "paused" && /* @__PURE__ */ jsx("button", {
					type: "button",
					className: Feed_module_default.button,
					onClick: onMore,
					children: listWords().loadMore
				}),
				state === "failed" && problem && /* @__PURE__ */ jsx(ProblemNotice, {
					problem,
					task: listWords().fetchMore,
					onRetry: onMore
				}),
				state === "done" && shown > 0 && /* @__PURE__ */ jsx("p", { children: listWords().end(shown) })
			]
		}), isLoading && /* @__PURE__ */ jsx(SkeletonRows, { count: 6 })]
	});
};
// src/components/feed/firstSeen.ts
/**
* The first story of a list that is no newer than the newest of the visit before; `null` where that is none, or where
* nothing newer stands above it.
*/
var firstSeen = (articles, newestBefore) => {
	if (newestBefore === null) return null;
	const index = articles.findIndex(({ publishedAt }) => Date.parse(publishedAt) <= Date.parse(newestBefore));
	return index > 0 ? articles[index]?.id ?? null : null;
};
// src/queries/showNewer.ts
/**
* Puts a fresh first page before what a list shows. When the two do not touch, so much is new that stories between
* them would be lost: the list then begins anew.
*/
var withFreshStart = (data, fresh, start) => {
	const known = new Set(data?.pages.flatMap(({ items }) => items.map(({ id }) => id)));
	const items = fresh.items.filter(({ id }) => !known.has(id));
	if (!data || items.length === fresh.items.length) return {
		pages: [fresh],
		pageParams: [start]
	};
	return {
		pages: [{
			...fresh,
			items
		}, ...data.pages],
		pageParams: [start, ...data.pageParams]
	};
};
/** Fetches the newest stories of a list and puts them on top of it; throws what the fetch throws. */
var showNewer = async (queryClient, { queryKey }) => {
	const [, scope] = queryKey;
	const start = startOf(scope);
	const fresh = await (await askNewsroom()).feed(scope, start, new AbortController().signal);
	queryClient.setQueryData(queryKey, (data) => withFreshStart(data, fresh, start));
};
// src/components/feed/NewStories.tsx
/** Tells of stories published since, shows them when asked, and knows the way back. Never moves the page by itself. */
var NewStories = ({ query, newest, feed, children }) => {
	const queryClient = useQueryClient();
	const { data: count = 0 } = useQuery(feedQueries.newerThan(query, newest));
	const [place, setPlace] = useState(null);
	const show = async () => {
		const before = feed.current && placeIn(feed.current);
		await showNewer(queryClient, query);
		setPlace(before);
		window.scrollTo({
			top: 0,
			behavior: "instant"
		});
		document.getElementById("main")?.focus({ preventScroll: true });
	};
	const goBack = () => {
		if (feed.current && place) returnTo(feed.current, place);
		setPlace(null);
	};
	return /* @__PURE__ */ jsxs("div", {
		className: Feed_module_default.pill,
		role: "status",
		children: [
			count > 0 && /* @__PURE__ */ jsx("button", {
				type: "button",
				onClick: () => void show(),
				children: listWords().newStories(count)
			}),
			count === 0 && place && /* @__PURE__ */ jsx("button", {
				type: "button",
				onClick: goBack,
				children: listWords().goBack
			}),
			count === 0 && !place && children
		]
	});
};
// src/components/feed/useEndOfFeed.ts
/** Starts loading a screen and a half before the end comes into view. */
var margin = "1200px 0px";
/** Calls `onNear` whenever the end of the list is near the screen: on arrival, and again after each change of `key`. */
var useEndOfFeed = (end, key, onNear) => {
	const latest = useRef(onNear);
	useEffect(() => {
		latest.current = onNear;
	});
	useEffect(() => {
		const node = end.current;
		if (!node) return;
		const observer = new IntersectionObserver((entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) latest.current();
		}, { rootMargin: margin });
		observer.observe(node);
		return () => observer.disconnect();
	}, [end, key]);
};
// src/components/feed/useFeedKeys.ts
var isBelowTop = (article) => article.getBoundingClientRect().bottom > 80;
var neighbour = (feed, step) => {
	const articles = [...feed.querySelectorAll("article")];
	const current = articles.findIndex((article) => article.contains(document.activeElement));
	if (current >= 0) return articles[current + step];
	const first = articles.findIndex(isBelowTop);
	return articles[step === 1 ? first : first - 1];
};
var stepOf = (event, isInside) => {
	const key = characterKey(event);
	const isAlone = isInside && !event.ctrlKey && !event.metaKey && !event.altKey;
	if (key === "j" || isAlone && event.key === "PageDown") return 1;
	if (key === "k" || isAlone && event.key === "PageUp") return -1;
	return 0;
};
/**
* Moves through a feed from story to story: `j` and `k` from anywhere on the page, Page Down and Page Up inside the
* feed, Ctrl+End and Ctrl+Home out of it (WAI-ARIA Authoring Practices, feed pattern). `onLeave` is told first. Enter
* opens the story that holds the focus.
*/
var useFeedKeys = (feed, onLeave) => {
	useEffect(() => {
		const onKeyDown = (event) => {
			const node = feed.current;
			if (!node || isTyping(event.target)) return;
			const isInside = node.contains(document.activeElement);
			const step = stepOf(event, isInside);
			const next = step !== 0 && neighbour(node, step);
			if (next) {
				event.preventDefault();
				next.focus();
				next.scrollIntoView({ block: "nearest" });
			}
			if (event.key === "Enter" && isInside && document.activeElement?.matches("article")) openCard();
			if (event.key === "End") onLeave();
			if (isInside && event.ctrlKey && (event.key === "End" || event.key === "Home")) {
				event.preventDefault();
				onLeave();
				document.getElementById(event.key === "End" ? "footer" : "main")?.focus();
			}
		};
		document.addEventListener("keydown", onKeyDown);
		return () => document.removeEventListener("keydown", onKeyDown);
	}, [feed, onLeave]);
};
// src/components/feed/useKeepListPlace.ts
/** Keeps the place in a list for the next time; its code waits for the first scroll. `null` for a list without. */
var useKeepListPlace = (feed, list, articles) => {
	const latest = useRef({
		list,
		articles
	});
	useEffect(() => {
		latest.current = {
			list,
			articles
		};
	});
	useEffect(() => {
		let stop;
		const drawn = () => ({
			feed: feed.current,
			...latest.current
		});
		const start = async () => {
			const { keepListPlace } = await import("./keepListPlace-CrRv6HH7.js");
			if (stop === leave) stop = keepListPlace(drawn);
		};
		const onScroll = () => void start().catch(() => void 0);
		const leave = () => window.removeEventListener("scroll", onScroll);
		stop = leave;
		window.addEventListener("scroll", onScroll, {
			passive: true,
			once: true
		});
		return () => {
			stop?.();
			stop = void 0;
		};
	}, [feed]);
};
// src/components/feed/useVisit.ts
var none = {
	newestBefore: null,
	place: null
};
/** What the reader finds on coming back to a list; keeps what is newest in it for the next time. */
var useVisit = (list, newest, isKept) => {
	const isHydrating = useHydrating();
	const [visit, setVisit] = useState(null);
	if (isKept && !isHydrating && visit === null) setVisit(listVisits.start(list));
	useEffect(() => {
		if (visit === null || newest === void 0) return;
		listVisits.keepNewest(list, newest);
		const onVisibility = () => {
			if (document.visibilityState === "hidden") return listVisits.keepNewest(list, newest);
			const { newestBefore } = listVisits.start(list);
			setVisit((before) => ({
				...before ?? none,
				newestBefore
			}));
		};
		document.addEventListener("visibilitychange", onVisibility);
		return () => document.removeEventListener("visibilitychange", onVisibility);
	}, [visit === null, newest]);
	return visit ?? none;
};
// src/components/feed/VisitRule.tsx
/** A line in a list between what is new to this reader and what stood there before. Plain text: a feed owns articles only. */
var VisitRule = () => /* @__PURE__ */ jsxs("div", {
	className: Feed_module_default.visit,
	children: [
		/* @__PURE__ */ jsx("span", {
			"aria-hidden": "true",
			children: "↑"
		}),
		/* @__PURE__ */ jsx("span", {
			className: "visually-hidden",
			children: listWords().aboveLine
		}),
		/* @__PURE__ */ jsx("span", { children: listWords().newSince })
	]
});
// src/components/feed/withoutRepeats.ts
/** The pages of a list without what stands elsewhere or came before: no story twice on a page. */
var withoutRepeats = (pages, without = /* @__PURE__ */ new Set()) => {
	const seen = new Set(without);
	let start = 0;
	const stretches = [];
	for (const { items } of pages) {
		const articles = items.filter(({ id }) => !seen.has(id) && seen.add(id));
		if (articles.length === 0) continue;
		stretches.push({
			start,
			articles
		});
		start += articles.length;
	}
	return stretches;
};
// src/components/feed/Feed.tsx
var stateOf = ({ isFetching, hasNext, isPaused, hasFailed }) => {
	if (isFetching) return "loading";
	if (hasFailed) return "failed";
	if (!hasNext) return "done";
	return isPaused ? "paused" : "more";
};
/** Its code waits until there is a place to return to; without it the list is whole. */
var ReturnOffer = lazy(() => import("./ReturnOffer-Bdge3hFj.js").then(({ ReturnOffer }) => ({ default: ReturnOffer }), () => ({ default: () => /* @__PURE__ */ jsx(Fragment$1, {}) })));
var storiesOf = (stretch) => stretch.articles;
/** A list of stories without end, after the WAI-ARIA feed pattern; only what is near the screen is drawn. */
var Feed = ({ query, label, whenEmpty, without, isLive = false, children }) => {
	const { key } = useLocation();
	const feed = useRef(null);
	const end = useRef(null);
	const stopHasFocus = useRef(false);
	const [isPaused, setPaused] = useState(false);
	const { data, error, hasNextPage, isFetchingNextPage, isPending, isFetchNextPageError, fetchNextPage, refetch } = useInfiniteQuery(query);
	const stretches = withoutRepeats(data?.pages ?? [], without);
	const shown = stretches.reduce((count, { articles }) => count + articles.length, 0);
	const state = stateOf({
		isFetching: isFetchingNextPage,
		hasNext: hasNextPage,
		isPaused,
		hasFailed: isFetchNextPageError
	});
	const newest = data?.pages.find(({ items }) => items.length > 0)?.items[0];
	const articles = stretches.flatMap(storiesOf);
	const { newestBefore, place } = useVisit(query, newest?.publishedAt, isLive);
	const [isWithdrawn, setWithdrawn] = useState(false);
	const firstSeenId = firstSeen(articles, newestBefore);
	useKeepListPlace(feed, query, isLive ? articles : null);
	const pause = useCallback(() => setPaused(true), []);
	const withdraw = useCallback(() => setWithdrawn(true), []);
	useFeedKeys(feed, pause);
	useEndOfFeed(end, `${data?.pages.length} ${state}`, () => {
		if (state === "more") fetchNextPage();
	});
	const more = async () => {
		const { data: grown, hasNextPage: hasMore, isError } = await fetchNextPage({ cancelRefetch: false });
		return isError || !hasMore && grown?.pages.length === data?.pages.length || !grown ? null : withoutRepeats(grown.pages, without).flatMap(storiesOf);
	};
	const loadMore = () => {
		setPaused(false);
		fetchNextPage();
	};
	if (isPending) return /* @__PURE__ */ jsx(CardSkeletons, {
		count: 6,
		label
	});
	if (error && !data) return /* @__PURE__ */ jsx(ProblemNotice, {
		problem: error,
		task: listWords().fetchThese,
		onRetry: () => void refetch(),
		offersReading: true
	});
	if (shown === 0 && state === "done") return /* @__PURE__ */ jsx("div", {
		className: Feed_module_default.empty,
		children: whenEmpty
	});
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		isLive && newest && /* @__PURE__ */ jsx(NewStories, {
			query,
			newest,
			feed,
			children: place && !isWithdrawn && /* @__PURE__ */ jsx(Suspense, { children: /* @__PURE__ */ jsx(ReturnOffer, {
				feed,
				list: query,
				search: {
					place,
					articles,
					more
				},
				onDone: withdraw
			}) })
		}),
		/* @__PURE__ */ jsx(FeedFrame, {
			ref: feed,
			label,
			isBusy: isFetchingNextPage,
			isEmpty: shown === 0,
			children: stretches.map(({ start, articles }) => /* @__PURE__ */ jsx(FeedChunk, {
				memoryKey: `${key} ${label} ${articles[0]?.id}`,
				articles,
				children: articles.map((article, index) => /* @__PURE__ */ jsxs("div", {
					className: Feed_module_default.item,
					children: [article.id === firstSeenId && /* @__PURE__ */ jsx(VisitRule, {}), children(article, start + index + 1)]
				}, article.id))
			}, articles[0]?.id))
		}),
		/* @__PURE__ */ jsx("p", {
			className: "visually-hidden",
			role: "status",
			children: state === "loading" ? listWords().fetchingMore : listWords().shown(shown)
		}),
		/* @__PURE__ */ jsx(FeedEnd, {
			ref: end,
			state,
			shown,
			problem: error,
			onMore: loadMore,
			onPause: pause,
			stopHasFocus
		}, data?.pages.length)
	] });
};
export { Feed as t };
