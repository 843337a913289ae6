import { a as fetchFeedPage, c as fetchSearchPage, i as fetchCounts, o as fetchMostViewed, r as fetchCountNewer, s as fetchPopular, t as fetchArticle } from "./articles-Cb9i-9h5.js";
import { t as plainText } from "./plainText-DjkHuLxz.js";
import { c as getTotal, i as parseOne, s as getJson } from "./wire-CZhnFiOF.js";
import { n as fetchSections, t as fetchChosenSections } from "./terms-B2GlskFS.js";
import { o as Refused, t as hour } from "./durations-DujCXBPO.js";
import { array, fallback, number, object, string, union } from "valibot";
// src/wordpress/site.ts
var WireSite = object({
	name: string(),
	description: fallback(string(), ""),
	home: string(),
	gmt_offset: fallback(union([number(), string()]), 0),
	timezone_string: fallback(string(), ""),
	namespaces: fallback(array(string()), []),
	site_icon_url: fallback(string(), "")
});
var fields = "name,description,url,home,gmt_offset,timezone_string,namespaces,site_icon_url";
/** `+05:45` from 5.75, which is a number or a string depending on the site's settings. */
var toOffset = (hours) => {
	const minutes = Math.round(Math.abs(hours) * 60);
	const twoDigits = (value) => String(value).padStart(2, "0");
	return `${hours < 0 ? "-" : "+"}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
};
var toTimeZone = ({ timezone_string, gmt_offset }) => {
	if (timezone_string !== "") return timezone_string;
	const hours = Number(gmt_offset);
	return hours ? toOffset(hours) : "UTC";
};
var toExtras = (namespaces) => {
	if (namespaces.includes("broadsheet/v1")) return "broadsheet";
	return namespaces.some((name) => name.startsWith("wordpress-popular-posts/")) ? "popular-posts" : "none";
};
var toSite = (wire) => ({
	name: plainText(wire.name),
	description: plainText(wire.description),
	url: wire.home.replace(/\/+$/, ""),
	timeZone: toTimeZone(wire),
	icon: wire.site_icon_url || null,
	extras: toExtras(wire.namespaces)
});
/** The newspaper's name, time zone and what it offers. */
var fetchSite = async (signal) => {
	const { body } = await getJson("", { _fields: fields }, { signal });
	return toSite(parseOne(WireSite, body));
};
// src/wordpress/counts.ts
/** Public comments under a story; `null` where the site does not say (or lets nobody read them). */
var fetchCommentTotal = async (articleId, signal) => {
	try {
		return await getTotal("wp/v2/comments", {
			post: articleId,
			per_page: 1
		}, { signal });
	} catch (problem) {
		if (problem instanceof Refused && problem.status < 500) return null;
		throw problem;
	}
};
/** The plugin writes for people: “1,234”, “1.234 vues”. Digits are all that we trust. */
var toNumber = (text) => {
	const digits = text.replace(/\D/g, "");
	return digits === "" ? null : Number(digits);
};
/** Views of a story as WordPress Popular Posts counts them; `null` when its answer holds no number. */
var fetchPopularViews = async (articleId, signal) => {
	const path = `wordpress-popular-posts/v2/views/${articleId}`;
	const { body } = await getJson(path, { include_views_text: 0 }, { signal });
	return toNumber(parseOne(object({ text: string() }), body).text);
};
// src/queries/fetchAllCounts.ts
var countedElsewhere = async (id, extras, signal) => {
	const [comments, views] = await Promise.all([fetchCommentTotal(id, signal), extras === "popular-posts" ? fetchPopularViews(id, signal) : null]);
	return {
		comments,
		likes: null,
		views
	};
};
/** Comments, likes and views of a story, as far as the site counts them. */
var fetchAllCounts = async (id, extras, signal) => {
	if (extras !== "broadsheet") return countedElsewhere(id, extras, signal);
	const counts = await fetchCounts(id, signal);
	return {
		...counts,
		comments: counts.comments ?? await fetchCommentTotal(id, signal)
	};
};
// src/queries/fetchFeed.ts
var none = {
	items: [],
	next: null,
	total: null
};
var fetchFromSources = async (sources, { source, after }, signal) => {
	const filter = sources[source];
	if (!filter) return none;
	const { items, next, total } = await fetchFeedPage(filter, after, signal);
	if (next) return {
		items,
		next: {
			kind: "sources",
			source,
			after: next
		},
		total
	};
	return {
		items,
		next: source + 1 < sources.length ? {
			kind: "sources",
			source: source + 1,
			after: null
		} : null,
		total
	};
};
var fetchFromSearch = async (words, page, signal) => {
	if (words === "") return none;
	const found = await fetchSearchPage(words, page, signal);
	return {
		...found,
		next: found.next === null ? null : {
			kind: "search",
			page: found.next
		}
	};
};
var fetchOnce = (scope, cursor, signal) => {
	if (scope.kind === "search") return fetchFromSearch(scope.words, cursor.kind === "search" ? cursor.page : 1, signal);
	return fetchFromSources(scope.sources, cursor.kind === "sources" ? cursor : {
		kind: "sources",
		source: 0,
		after: null
	}, signal);
};
var emptyPagesInARow = 5;
/**
* The next stretch of a list that holds a story, or the end: a source may have run dry, and a whole page may be
* unreadable, and a list that grows by nothing would look stuck.
*/
var fetchFeed = async (scope, from, signal) => {
	let page = await fetchOnce(scope, from, signal);
	for (let tries = 1; page.items.length === 0 && page.next && tries < emptyPagesInARow; tries += 1) page = await fetchOnce(scope, page.next, signal);
	return page;
};
// src/queries/fetchMostRead.ts
var mostReadWindow = 168 * hour;
var fetchMostRead = (extras, signal) => {
	if (extras === "broadsheet") return fetchMostViewed(Math.floor((Date.now() - mostReadWindow) / hour) * hour, signal);
	return extras === "popular-posts" ? fetchPopular(signal) : Promise.resolve([]);
};
/** The stories most read lately. A site that cannot sort by views says so by refusing; then nobody can tell what is most read. */
var fetchMostReadOrNone = async (extras, signal) => {
	try {
		return await fetchMostRead(extras, signal);
	} catch (problem) {
		if (problem instanceof Refused && problem.status < 500 && problem.status !== 429) return [];
		throw problem;
	}
};
// src/queries/newsroom.ts
var countNewer = (scope, newest, signal) => {
	const [filter] = scope.kind === "sources" ? scope.sources : [];
	return filter ? fetchCountNewer(filter, newest.publishedLocal, signal) : Promise.resolve(0);
};
/** What the first pages ask the newsroom for. Each fails with Unreachable, Malformed, Refused or NotFound. */
var newsroom = {
	site: fetchSite,
	/** As the newsroom chose them, else all. */
	sections: (chosen, signal) => chosen ? fetchChosenSections(chosen, signal) : fetchSections(signal),
	article: fetchArticle,
	counts: fetchAllCounts,
	feed: fetchFeed,
	/** The newest of a section. */
	front: (categoryId, signal) => fetchFeedPage({ categories: [categoryId] }, null, signal),
	mostRead: fetchMostReadOrNone,
	/** How many stories of a feed are newer than the newest one shown. */
	countNewer
};
export { newsroom };
