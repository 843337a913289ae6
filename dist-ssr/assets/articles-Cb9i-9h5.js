import { a as NotFound } from "./durations-DujCXBPO.js";
import { a as toSlug, i as parseOne, n as keepValid, o as toUtc, r as parseList, s as getJson, t as Rendered } from "./wire-CZhnFiOF.js";
import { i as longDate, t as calendar } from "./times-BOitNuWW.js";
import { t as plainText } from "./plainText-DjkHuLxz.js";
import { t as storyWords } from "./stories--C0cTCvi.js";
import { i as toPortrait, r as toAuthor, t as WireUser } from "./authors-DzH0FDIF.js";
import "./terms-B2GlskFS.js";
import { array, boolean, fallback, literal, nullable, number, object, optional, record, string, unknown } from "valibot";
// src/domain/cursor.ts
/** Wall-clock arithmetic: the zone is never asked, so daylight saving cannot move it. */
var oneSecondLater = (local) => {
	const moment = Date.parse(`${local.replace(" ", "T")}Z`);
	return new Date(moment + 1e3).toISOString().slice(0, 19);
};
var hasClock = (item) => item !== null && !Number.isNaN(Date.parse(`${item.publishedLocal.replace(" ", "T")}Z`));
/**
* Where a feed goes on after a page, losing and repeating nothing when stories share a second.
* WordPress orders stories of one second arbitrarily, so we ask for that second again without those seen in it.
* @param items as received, newest first; `null` for one that could not be read, which still counts
* @param asked how many were asked for: fewer received is the end
* @param previous the cursor that brought this page: a page wholly inside one second keeps its excludes
*/
var nextCursor = (items, asked, previous = null) => {
	const placed = items.filter(hasClock);
	const last = placed.at(-1);
	if (items.length < asked || !last) return null;
	const before = oneSecondLater(last.publishedLocal);
	const seen = placed.filter((item) => item.publishedLocal === last.publishedLocal).map(({ id }) => id);
	const carried = previous?.before === before ? previous.exclude : [];
	return {
		before,
		exclude: [.../* @__PURE__ */ new Set([...carried, ...seen])]
	};
};
// src/html/words.ts
var segmenter;
/**
* Stretches of at most 2,000 characters that end between words where there are spaces. V8 up to Node 20 takes longer
* for each word the longer the text is: 12,000 words in one piece took it a minute, in stretches 50 ms.
*/
var stretches = (text) => text.match(/[\s\S]{1,2000}(?=\s|$)|[\s\S]{1,2000}/g) ?? [];
var countIn = (text, by) => {
	let words = 0;
	for (const { isWordLike } of by.segment(text)) if (isWordLike) words += 1;
	return words;
};
/** Words of a plain text, by the Unicode rules, so that languages written without spaces count as well. */
var countWords = (text) => {
	if (!("Segmenter" in Intl)) return text.split(/\s+/).filter(Boolean).length;
	segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
	const by = segmenter;
	return stretches(text).reduce((words, stretch) => words + countIn(stretch, by), 0);
};
// src/wordpress/pictures.ts
var WireFile = object({
	width: number(),
	height: number(),
	source_url: string()
});
/** A picture embedded in a story. Anything else that WordPress embeds in its place has no `source_url`. */
var WirePicture = object({
	source_url: string(),
	media_type: optional(literal("image")),
	alt_text: fallback(string(), ""),
	caption: Rendered,
	media_details: fallback(object({
		width: fallback(nullable(number()), null),
		height: fallback(nullable(number()), null),
		sizes: fallback(record(string(), unknown()), {})
	}), {
		width: null,
		height: null,
		sizes: {}
	})
});
/** A crop differs in shape from the original; a scaled file only by the rounding of its sides (2 % or 1 px). */
var isUncropped = (file, width, height) => {
	const expected = file.width * height / width;
	return Math.abs(file.height - expected) <= Math.max(1, expected * .02);
};
var toFiles = ({ source_url, media_details }) => {
	const { width, height, sizes } = media_details;
	if (!width || !height) return [];
	const whole = keepValid(WireFile, Object.values(sizes)).map((file) => ({
		url: file.source_url,
		width: file.width,
		height: file.height
	})).filter((file) => isUncropped(file, width, height));
	return [...new Map([...whole, {
		url: source_url,
		width,
		height
	}].map((file) => [file.width, file])).values()].sort((a, b) => a.width - b.width);
};
/** A picture with its uncropped files, smallest first. */
var toImage = (wire) => {
	const files = toFiles(wire);
	const largest = files.at(-1);
	return {
		url: largest?.url ?? wire.source_url,
		width: largest?.width ?? null,
		height: largest?.height ?? null,
		files,
		alt: wire.alt_text.trim(),
		caption: plainText(wire.caption.rendered)
	};
};
// src/wordpress/wireArticle.ts
var Count = fallback(nullable(number()), null);
/** The field that our plugin adds to each story. */
var WireExtras = object({
	words: Count,
	comments: Count,
	likes: Count,
	views: Count,
	authors: fallback(array(unknown()), [])
});
var WireCoAuthor = object({
	id: number(),
	name: string(),
	slug: string(),
	description: fallback(string(), ""),
	avatar: fallback(string(), "")
});
var WireTerm = object({
	id: number(),
	name: string(),
	slug: string(),
	taxonomy: string()
});
/** What could not be embedded stands as an error object in its place, so each item is checked on its own. */
var WireEmbedded = object({
	author: fallback(array(unknown()), []),
	"wp:featuredmedia": fallback(array(unknown()), []),
	"wp:term": fallback(array(unknown()), [])
});
var ids = fallback(array(number()), []);
/** A story in a list. */
var WireArticle = object({
	id: number(),
	slug: string(),
	date: string(),
	date_gmt: fallback(string(), ""),
	modified_gmt: fallback(string(), ""),
	link: fallback(string(), ""),
	title: Rendered,
	excerpt: Rendered,
	content: fallback(object({
		rendered: fallback(string(), ""),
		protected: fallback(boolean(), false)
	}), {
		rendered: "",
		protected: false
	}),
	categories: ids,
	tags: ids,
	comment_status: fallback(string(), "closed"),
	sticky: fallback(boolean(), false),
	broadsheet: fallback(optional(nullable(WireExtras)), void 0),
	_embedded: fallback(WireEmbedded, {
		author: [],
		"wp:featuredmedia": [],
		"wp:term": []
	})
});
var noCounts = {
	comments: null,
	likes: null,
	views: null
};
/** Counts of the plugin's field; all `null` without it. */
var toCounts = (extras) => extras ? {
	comments: extras.comments,
	likes: extras.likes,
	views: extras.views
} : noCounts;
/** Embedded terms come sorted by name; the story's own list says which is first. */
var toTerms = ({ _embedded }, taxonomy, order) => keepValid(WireTerm, _embedded["wp:term"].flat()).filter((term) => term.taxonomy === taxonomy && term.slug !== "uncategorized").sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)).map(({ id, name, slug }) => ({
	id,
	name: plainText(name),
	slug: toSlug(slug)
}));
var toAuthors = ({ broadsheet, _embedded }) => {
	const named = keepValid(WireCoAuthor, broadsheet?.authors ?? []);
	if (named.length === 0) return keepValid(WireUser, _embedded.author).map(toAuthor);
	return named.map(({ avatar, ...author }) => ({
		...author,
		name: plainText(author.name),
		description: plainText(author.description),
		slug: toSlug(author.slug),
		portrait: toPortrait(avatar)
	}));
};
/** Automatic excerpts end in `[…]`, in the middle of a sentence. */
var toStandfirst = (excerpt) => plainText(excerpt).replace(/\s*\[(?:…|\.\.\.)\]\s*$/, "…");
var wordsOfFallbackHeadline = 8;
var toHeadline = (title, standfirst, date) => {
	const headline = plainText(title);
	if (headline !== "") return headline;
	const words = standfirst.split(" ").filter(Boolean);
	if (words.length > wordsOfFallbackHeadline) return `${words.slice(0, wordsOfFallbackHeadline).join(" ")}…`;
	if (words.length > 0) return words.join(" ");
	const day = longDate(`${date}Z`, "UTC", calendar());
	return day ? storyWords().storyOf(day) : storyWords().untitled;
};
/** A story as a card shows it. */
var toSummary = (wire) => {
	const standfirst = toStandfirst(wire.excerpt.rendered);
	const [picture] = keepValid(WirePicture, wire._embedded["wp:featuredmedia"]);
	return {
		id: wire.id,
		slug: toSlug(wire.slug),
		headline: toHeadline(wire.title.rendered, standfirst, wire.date),
		standfirst,
		publishedAt: toUtc(wire.date_gmt, wire.date),
		publishedLocal: wire.date,
		updatedAt: toUtc(wire.modified_gmt, wire.date),
		categories: toTerms(wire, "category", wire.categories),
		tags: toTerms(wire, "post_tag", wire.tags),
		authors: toAuthors(wire),
		picture: picture ? toImage(picture) : null,
		counts: toCounts(wire.broadsheet),
		words: wire.broadsheet?.words ?? null,
		isProtected: wire.content.protected,
		takesComments: wire.comment_status === "open",
		isSticky: wire.sticky,
		siteUrl: wire.link
	};
};
var countPictures = (html) => html.match(/<img\b/gi)?.length ?? 0;
/** A story in full. */
var toArticle = (wire) => {
	const summary = toSummary(wire);
	const body = wire.content.rendered;
	return {
		...summary,
		body: { untrusted: body },
		words: countWords(plainText(body)),
		pictures: countPictures(body) + (summary.picture ? 1 : 0)
	};
};
var embed = "author,wp:featuredmedia,wp:term";
/**
* What a card needs. Naming single links brings only those embeds and drops the other links: 12 cards are 77 kB
* (8.2 kB gzip) instead of 234 kB (27 kB) from WordPress 6.6. `content.protected` comes without the content.
*/
var cardFields = ["id,slug,link,date,date_gmt,modified_gmt,title.rendered,excerpt.rendered,content.protected,categories,tags", "comment_status,sticky,broadsheet,_links.author,_links.wp:featuredmedia,_links.wp:term"].join(",");
var articleFields = cardFields.replace("content.protected", "content");
var cards = {
	_fields: cardFields,
	_embed: embed
};
var wholeArticles = {
	_fields: articleFields,
	_embed: embed
};
var toParams = (filter) => ({
	categories: filter.categories,
	tags: filter.tags,
	author: filter.author,
	categories_exclude: filter.withoutCategories,
	tags_exclude: filter.withoutTags
});
var summaries = (items) => keepValid(WireArticle, items).map(toSummary);
var WirePlace = object({
	id: number(),
	date: string()
});
/** The place of each item in time, also of those whose other fields are bad. */
var toPlaces = (items) => items.map((item) => {
	const [place] = keepValid(WirePlace, [item]);
	return place ? {
		id: place.id,
		publishedLocal: place.date
	} : null;
});
/** The front page is edited from the first page of everything: one request for all its blocks. */
var frontPageSize = 36;
var sizeOf = (filter, cursor) => cursor === null && Object.keys(filter).length === 0 ? frontPageSize : 12;
/** A page of a feed, newest first, from a cursor on (`null`: from the top). */
var fetchFeedPage = async (filter, cursor, signal) => {
	const exclude = [...filter.without ?? [], ...cursor?.exclude ?? []];
	const size = sizeOf(filter, cursor);
	const query = {
		...cards,
		...toParams(filter),
		per_page: size,
		before: cursor?.before,
		exclude
	};
	const { body, total } = await getJson("wp/v2/posts", query, { signal });
	const items = parseList(body);
	return {
		items: summaries(items),
		next: nextCursor(toPlaces(items), size, cursor),
		total
	};
};
/** A page of what a search finds, best match first; `page` counts from 1. */
var fetchSearchPage = async (words, page, signal) => {
	const query = {
		...cards,
		search: words,
		orderby: "relevance",
		per_page: 12,
		page
	};
	const { body, total } = await getJson("wp/v2/posts", query, { signal });
	const items = parseList(body);
	return {
		items: summaries(items),
		next: items.length < 12 ? null : page + 1,
		total
	};
};
var newestCounted = 100;
/** How many stories of a feed are newer than a site-local date, up to 100. */
var fetchCountNewer = async (filter, date, signal) => {
	const query = {
		...toParams(filter),
		after: date,
		exclude: filter.without,
		per_page: newestCounted,
		_fields: "id"
	};
	const { body } = await getJson("wp/v2/posts", query, { signal });
	return parseList(body).length;
};
/** A story in full, by its slug (decoded or not). Throws NotFound. */
var fetchArticle = async (slug, signal) => {
	const { body } = await getJson("wp/v2/posts", {
		...wholeArticles,
		slug
	}, { signal });
	const [item] = parseList(body);
	if (item === void 0) throw new NotFound(`There is no story called ${slug}`);
	return toArticle(parseOne(WireArticle, item));
};
/** Several stories in full, in one request of up to 100; those that are gone are left out. */
var fetchArticles = async (ids, signal) => {
	if (ids.length === 0) return [];
	const query = {
		...wholeArticles,
		include: ids,
		orderby: "include",
		per_page: ids.length
	};
	const { body } = await getJson("wp/v2/posts", query, { signal });
	return keepValid(WireArticle, parseList(body)).map(toArticle);
};
/** Twice what a list shows: the most read often stand elsewhere on the page already. */
var mostReadLimit = 20;
/** The most viewed stories published since then (epoch ms), as our plugin sorts them. */
var fetchMostViewed = async (since, signal) => {
	const after = new Date(since).toISOString();
	const query = {
		...cards,
		orderby: "views",
		order: "desc",
		after,
		per_page: mostReadLimit
	};
	const { body } = await getJson("wp/v2/posts", query, { signal });
	return summaries(parseList(body));
};
/** The most viewed stories of the last seven days, as WordPress Popular Posts counts them. */
var fetchPopular = async (signal) => {
	const query = {
		...cards,
		range: "last7days",
		limit: mostReadLimit
	};
	const { body } = await getJson("wordpress-popular-posts/v1/popular-posts", query, { signal });
	return summaries(parseList(body));
};
var WireCounts = object({ broadsheet: optional(nullable(WireArticle.entries.broadsheet)) });
/** The plugin's counts of a story, fresh; all `null` where there is no plugin. */
var fetchCounts = async (id, signal) => {
	const { body } = await getJson(`wp/v2/posts/${id}`, { _fields: "broadsheet" }, { signal });
	return toCounts(parseOne(WireCounts, body).broadsheet);
};
export { fetchFeedPage as a, fetchSearchPage as c, fetchCounts as i, fetchArticles as n, fetchMostViewed as o, fetchCountNewer as r, fetchPopular as s, fetchArticle as t };
