import { n as minute, t as hour } from "./durations-DujCXBPO.js";
import { t as storyWords } from "./stories--C0cTCvi.js";
import { t as askNewsroom } from "./askNewsroom-b6QG9Z5i.js";
import { n as feedKey } from "./keys-D6tuBKQ4.js";
import { t as freshFor } from "./restored-CKkiwRl0.js";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { jsx, jsxs } from "react/jsx-runtime";
var CardSkeletons_module_default = {
	list: "_list_1py57_1",
	row: "_row_1py57_5",
	kicker: "_kicker_1py57_17",
	headline: "_headline_1py57_23",
	headlineEnd: "_headlineEnd_1py57_24",
	meta: "_meta_1py57_33",
	picture: "_picture_1py57_39"
};
// src/components/feed/SkeletonRows.tsx
var numbers = (count) => Array.from({ length: count }, (_, index) => index);
/** Rows in the shape of stories, for the eye alone. */
var SkeletonRows = ({ count }) => numbers(count).map((number) => /* @__PURE__ */ jsxs("div", {
	className: CardSkeletons_module_default.row,
	"aria-hidden": "true",
	children: [/* @__PURE__ */ jsxs("div", { children: [
		/* @__PURE__ */ jsx("div", { className: CardSkeletons_module_default.kicker }),
		/* @__PURE__ */ jsx("div", { className: CardSkeletons_module_default.headline }),
		/* @__PURE__ */ jsx("div", { className: CardSkeletons_module_default.headlineEnd }),
		/* @__PURE__ */ jsx("div", { className: CardSkeletons_module_default.meta })
	] }), /* @__PURE__ */ jsx("div", { className: CardSkeletons_module_default.picture })]
}, number));
// src/components/feed/CardSkeletons.tsx
/** Rows in the shape of the stories to come. */
var CardSkeletons = ({ count, label }) => /* @__PURE__ */ jsxs("div", {
	className: CardSkeletons_module_default.list,
	"data-loading": "loading",
	children: [/* @__PURE__ */ jsx("p", {
		className: "visually-hidden",
		role: "status",
		children: storyWords().fetching(label)
	}), /* @__PURE__ */ jsx(SkeletonRows, { count })]
});
// src/queries/feedCursor.ts
/** Where a list begins. */
var startOf = ({ kind }) => kind === "search" ? {
	kind,
	page: 1
} : {
	kind,
	source: 0,
	after: null
};
// src/queries/feedQueries.ts
/** A story that was published again, or that a later search page repeats, stands once: where it was seen first. */
var withoutRepeats = (data) => {
	const seen = /* @__PURE__ */ new Set();
	const isNew = ({ id }) => !seen.has(id) && seen.add(id);
	return {
		...data,
		pages: data.pages.map((page) => ({
			...page,
			items: page.items.filter(isNew)
		}))
	};
};
var feed = (scope) => infiniteQueryOptions({
	queryKey: [...feedKey, scope],
	queryFn: async ({ pageParam, signal }) => (await askNewsroom()).feed(scope, pageParam, signal),
	initialPageParam: startOf(scope),
	getNextPageParam: ({ next }) => next,
	select: withoutRepeats,
	staleTime: freshFor(hour),
	refetchOnReconnect: false
});
var from = (...sources) => feed({
	kind: "sources",
	sources
});
/** The story's tags, then its section, then everything: each leaves out what those before it hold. */
var relatedSources = ({ id, tags, categories }) => {
	const without = [id];
	const tagIds = tags.map((tag) => tag.id);
	const section = categories.slice(0, 1).map((category) => category.id);
	const sources = [{
		withoutTags: tagIds,
		withoutCategories: section,
		without
	}];
	if (section.length > 0) sources.unshift({
		categories: section,
		withoutTags: tagIds,
		without
	});
	if (tagIds.length > 0) sources.unshift({
		tags: tagIds,
		without
	});
	return sources;
};
/** Lists of stories. All but `mostRead` and `newerThan` are endless and take `useInfiniteQuery`. */
var feedQueries = {
	all: feedKey,
	latest: () => from({}),
	inCategory: (id) => from({ categories: [id] }),
	byAuthor: (id) => from({ author: id }),
	tagged: (id) => from({ tags: [id] }),
	/** The newest of a section, for its block on the front page. */
	front: (categoryId) => queryOptions({
		queryKey: ["section-front", categoryId],
		queryFn: async ({ signal }) => (await askNewsroom()).front(categoryId, signal),
		staleTime: freshFor(hour),
		refetchOnReconnect: false
	}),
	/** Best match first. */
	search: (words) => feed({
		kind: "search",
		words: words.trim()
	}),
	/** Never the story itself. */
	related: (article) => from(...relatedSources(article)),
	/** Up to twenty stories of the last seven days; none when the site cannot tell. */
	mostRead: (extras) => queryOptions({
		queryKey: ["most-read", extras],
		queryFn: async ({ signal }) => (await askNewsroom()).mostRead(extras, signal),
		staleTime: freshFor(5 * minute),
		refetchOnReconnect: false
	}),
	/** How many stories of a feed are newer than the newest one shown; asked every minute while the page is visible. */
	newerThan: (of, newest) => queryOptions({
		queryKey: [
			"newer",
			of.queryKey,
			newest.id
		],
		queryFn: async ({ signal }) => (await askNewsroom()).countNewer(of.queryKey[1], newest, signal),
		refetchInterval: minute,
		refetchOnWindowFocus: true,
		retry: false
	})
};
export { SkeletonRows as i, startOf as n, CardSkeletons as r, feedQueries as t };
