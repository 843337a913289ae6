import { i as savedPath, n as authorPath, o as settingsPath, r as categoryPath, t as articlePath } from "./assets/paths-CwFDu4wQ.js";
import { n as fetchArticles } from "./assets/articles-Cb9i-9h5.js";
import { n as fetchSections } from "./assets/terms-B2GlskFS.js";
import { s as getJson } from "./assets/wire-CZhnFiOF.js";
import { a as NotFound, i as Malformed, n as minute$1, o as Refused, r as second, s as Unreachable } from "./assets/durations-DujCXBPO.js";
import { t as siteSettings } from "./assets/siteSettings-CAHSVLvz.js";
import { t as directionOf } from "./assets/languages-ChIiHeBu.js";
import { n as printedAt, r as setPrintedAt, t as useNow } from "./assets/useNow-DXv_ui6d.js";
import { t as articleQueries } from "./assets/articleQueries-BY4UTcF1.js";
import { r as outlineKey } from "./assets/keys-D6tuBKQ4.js";
import { n as useTimeZone, r as siteQueries, t as useSite } from "./assets/useSite-Fw4KUHa1.js";
import { t as PageProblem } from "./assets/PageProblem-C2j25lp9.js";
import { n as problemWords, t as ProblemNotice } from "./assets/ProblemNotice-9Z1e6TMN.js";
import { t as useHydrating } from "./assets/useHydrating-BRmumzkg.js";
import { t as useWarmArticles } from "./assets/useWarmArticles-Bp8_6SPA.js";
import { n as part } from "./assets/spoken-CEIfIH7G.js";
import { t as ArticleCard } from "./assets/ArticleCard-V-euTvnM.js";
import { r as CardSkeletons, t as feedQueries } from "./assets/feedQueries-CGK-ASOo.js";
import { r as lazyPart, t as outlineOf } from "./assets/useOutline-DGutCw74.js";
import { n as storyLeftOpen } from "./assets/leftOpen-CIp3Y943.js";
import { n as problemParts } from "./assets/useOffline-ByqVO_Fg.js";
import { t as paperWords } from "./assets/paper-B6FspSmN.js";
import { t as useOnDemand } from "./assets/useOnDemand-iEW5IP9B.js";
import { t as singleKeys } from "./assets/singleKeys-DHT_CXkH.js";
import { r as loadKeysDialog, t as focusOn } from "./assets/focusOn-CPcoUoY6.js";
import { a as momentOf, r as editionDate, t as calendar } from "./assets/times-BOitNuWW.js";
import { t as isInstalled } from "./assets/device-CBaoHZ7s.js";
import { r as markPictures, t as finishBlocks } from "./assets/finishBlocks-Bm_qtx0F.js";
import { parseArgs } from "node:util";
import { JSDOM } from "jsdom";
import { dirname, join } from "node:path";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { QueryClient, QueryClientProvider, notifyManager, useInfiniteQuery, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { text } from "node:stream/consumers";
import { prerenderToNodeStream } from "react-dom/static";
import { Link, NavLink, Outlet, ScrollRestoration, StaticRouterProvider, createStaticHandler, createStaticRouter, useLocation, useMatch, useNavigate, useNavigation, useNavigationType } from "react-router-dom";
import { Suspense, lazy, useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/print/borrowDocument.ts
var names = [
	"Element",
	"HTMLElement",
	"Node",
	"NodeFilter",
	"Text",
	"HTMLTemplateElement"
];
/**
* Gives Node what the parsing of newsroom HTML needs of a browser: a document that runs and loads nothing.
* @param newsroom address of the site, for what is said to be its own
*/
var borrowDocument = (newsroom) => {
	const { window } = new JSDOM("", { url: newsroom });
	const { document, location } = window;
	Object.assign(globalThis, {
		window,
		document,
		location
	});
	for (const name of names) Object.assign(globalThis, { [name]: window[name] });
};
// src/print/inTurn.ts
/** Does a task for each item, at most `most` at a time. Stops taking up new ones, and fails, with the first that fails. */
var inTurn = async (items, most, task) => {
	const waiting = [...items];
	const work = async () => {
		for (let item = waiting.shift(); item !== void 0; item = waiting.shift()) await task(item);
	};
	await Promise.all(Array.from({ length: most }, () => work().catch((problem) => {
		waiting.length = 0;
		throw problem;
	})));
};
// src/print/files.ts
/** Writes a file whole or not at all: who reads it meanwhile gets the old one. */
var writeWhole = async (file, text) => {
	await mkdir(dirname(file), { recursive: true });
	const unfinished = `${file}.${process.pid}.tmp`;
	await writeFile(unfinished, text);
	await rename(unfinished, file);
};
/** Takes a file away; one that is not there is no problem. */
var remove = (file) => rm(file, { force: true });
/** Text of a file; `null` where there is none. */
var readIfThere = (file) => readFile(file, "utf8").catch(() => null);
/** Whether a slug can be the name of a file and an address at once. */
var isSafe = (slug) => slug !== "" && !slug.startsWith(".") && !/[/\\\0]/.test(slug);
/**
* Where a page lies in a build, by its path: `/article/tolls` in `article/tolls.html`, as servers and static hosts look
* for it, the front page in `home.html`, for `index.html` is the app's empty page. `null` for an address that can be
* no file.
*/
var fileOf = (folder, path) => {
	if (path === "/") return join(folder, "home.html");
	const [, kind = "", slug = ""] = path.split("/");
	const name = decodeURIComponent(slug);
	return isSafe(name) ? join(folder, kind, `${name}.html`) : null;
};
// src/print/ledger.ts
var fileIn = (folder) => join(folder, "server/printed.json");
var emptyFor = (build) => ({
	build,
	at: 0,
	total: 0,
	stories: {}
});
/** What has been printed into the build in a folder; nothing where that was another build. */
var readLedger = async (folder, build) => {
	const text = await readIfThere(fileIn(folder));
	if (text === null) return emptyFor(build);
	try {
		const ledger = JSON.parse(text);
		return ledger.build === build ? ledger : emptyFor(build);
	} catch {
		return emptyFor(build);
	}
};
/** Keeps it beside the build. */
var writeLedger = (folder, ledger) => writeWhole(fileIn(folder), JSON.stringify(ledger));
// src/print/newsroom.ts
var most$1 = 100;
var isMark = (item) => typeof item === "object" && item !== null && "id" in item && "modified_gmt" in item;
var fetchMarks = async (params) => {
	const { body, total } = await getJson("wp/v2/posts", {
		...params,
		per_page: most$1,
		_fields: "id,modified_gmt"
	});
	const marks = Array.isArray(body) ? body.filter(isMark) : [];
	return {
		marks,
		total: total ?? marks.length
	};
};
/** The newest stories, at most `count`, and how many there are at all. */
var newestStories = async (count) => {
	const found = [];
	let all = 0;
	for (let page = 1; found.length < count; page += 1) {
		const { marks, total } = await fetchMarks({ page });
		found.push(...marks);
		all = total;
		if (marks.length < most$1 || found.length >= total) break;
	}
	return {
		stories: found.slice(0, count),
		total: all
	};
};
/** Stories touched since a moment (epoch ms), and how many there are at all. */
var storiesTouchedSince = async (since) => {
	const found = [];
	for (let page = 1;; page += 1) {
		const modified_after = new Date(since).toISOString();
		const { marks, total } = await fetchMarks({
			page,
			modified_after,
			orderby: "modified"
		});
		found.push(...marks);
		if (marks.length < most$1 || found.length >= total) return found;
	}
};
/** How many stories there are. */
var countStories = async () => (await fetchMarks({ page: 1 })).total;
// src/build/pageFiles.ts
/** The source whose code a kind of page needs beyond the entry. */
var sources = {
	home: "Feed",
	article: "ArticlePage",
	category: "CategoryPage",
	author: "AuthorPage"
};
var pageKinds = Object.keys(sources);
var entry = "index.html";
var find = (manifest, name) => Object.keys(manifest).find((key) => new RegExp(`(?:/${name}\\.tsx|^_${name}-[\\w-]+\\.js)$`).test(key));
/** A chunk and all that it imports at once, what is imported first; the entry is left out. */
var withImports = (manifest, key, found = /* @__PURE__ */ new Set()) => {
	if (key === entry || found.has(key)) return found;
	for (const name of manifest[key]?.imports ?? []) withImports(manifest, name, found);
	return found.add(key);
};
/**
* Reads what a build says of its files.
* @param folder of the build
* @throws Error when the folder holds no build, or one of another version
*/
var readPageFiles = (folder) => {
	const manifest = JSON.parse(readFileSync(join(folder, "server/manifest.json"), "utf8"));
	const filesOf = (kind) => {
		const key = find(manifest, sources[kind]);
		if (!key) throw new Error(`The build in ${folder} has no ${sources[kind]}`);
		const chunks = [entry, ...withImports(manifest, key)].map((name) => manifest[name]);
		return {
			css: chunks.flatMap((chunk) => chunk?.css ?? []).map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n"),
			scripts: chunks.slice(1).flatMap((chunk) => chunk?.file ?? [])
		};
	};
	return Object.fromEntries(pageKinds.map((kind) => [kind, filesOf(kind)]));
};
// src/print/describe.ts
var escapes = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** Text as it stands in an attribute or an element. */
var escaped = (text) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
var metas = (attribute, list) => list.filter(([, content]) => content !== null && content !== void 0 && content !== "").map(([name, content]) => `<meta ${attribute}="${name}" content="${escaped(String(content))}">`).join("");
var pictureOf = ({ article, site }) => article?.picture ?? (site.icon === null ? null : {
	url: site.icon,
	width: null,
	height: null,
	alt: site.name
});
var openGraph = (page) => {
	const { article } = page;
	const picture = pictureOf(page);
	return [
		["og:site_name", page.site.name],
		["og:type", article ? "article" : "website"],
		["og:title", page.title],
		["og:description", page.description],
		["og:url", page.address],
		["og:image", picture?.url],
		["og:image:width", picture?.width],
		["og:image:height", picture?.height],
		["og:image:alt", picture?.alt],
		["article:published_time", article?.publishedAt],
		["article:modified_time", article?.updatedAt],
		["article:section", article?.categories[0]?.name],
		...(article?.authors ?? []).map(({ name }) => ["article:author", name]),
		...(article?.tags ?? []).map(({ name }) => ["article:tag", name])
	];
};
var newsArticle = ({ site, address, description }, article) => ({
	"@type": "NewsArticle",
	headline: article.headline,
	description,
	datePublished: article.publishedAt,
	dateModified: article.updatedAt,
	mainEntityOfPage: address,
	wordCount: article.words,
	isAccessibleForFree: !article.isProtected,
	...article.picture && { image: [article.picture.url] },
	...article.categories[0] && { articleSection: article.categories[0].name },
	author: article.authors.map(({ name }) => ({
		"@type": "Person",
		name
	})),
	publisher: {
		"@type": "NewsMediaOrganization",
		name: site.name,
		url: site.url
	}
});
var breadcrumb = (crumbs) => ({
	"@type": "BreadcrumbList",
	itemListElement: crumbs.map(([name, item], index) => ({
		"@type": "ListItem",
		position: index + 1,
		name,
		item
	}))
});
/** JSON-LD of a story, with its place in the newspaper. */
var linkedData = (page, app) => {
	const { article, address, site } = page;
	if (!article || address === null) return "";
	const [section] = article.categories;
	const crumbs = [
		[site.name, app ?? site.url],
		...section && app ? [[section.name, app + categoryPath(section.slug)]] : [],
		[article.headline, address]
	];
	const graph = {
		"@context": "https://schema.org",
		"@graph": [newsArticle(page, article), breadcrumb(crumbs)]
	};
	return `<script type="application/ld+json">${JSON.stringify(graph).replaceAll("<", "\\u003c")}<\/script>`;
};
/** Where a page is at home: a story on the newspaper's own site, unless the newsroom says that it is here. */
var addressOf = (path, article, app) => {
	const isAtSite = siteSettings().canonical !== "app";
	if (article && isAtSite) return article.siteUrl;
	if (app === null) return null;
	return app + (article ? articlePath(article.slug) : path);
};
var titleIn = (head) => /<title>([^<]*)<\/title>/.exec(head)?.[1] ?? "";
var unescaped = (text) => Object.entries(escapes).reduceRight((rest, [sign, name]) => rest.replaceAll(name, sign), text);
/** Search engines cut off what is longer. */
var longest = 300;
/**
* What machines are told of a page: search engines, and whatever shows a preview of a link (Open Graph, X cards,
* JSON-LD of schema.org).
* @param app address of the app without a slash at its end; `null` where nobody said it
*/
var describe = (path, page, app) => {
	const { site, article } = page;
	const description = (article ? article.standfirst : site.description).slice(0, longest);
	const described = {
		title: article?.headline ?? unescaped(titleIn(page.head)),
		description,
		address: addressOf(path, article, app),
		site,
		article
	};
	const feed = `${site.url.replace(/\/$/, "")}/feed/`;
	return [
		metas("name", [["description", description]]),
		metas("property", openGraph(described)),
		metas("name", [["twitter:card", article?.picture ? "summary_large_image" : "summary"]]),
		`<link rel="alternate" type="application/rss+xml" title="${escaped(site.name)}" href="${escaped(feed)}">`,
		linkedData(described, app)
	].join("");
};
// src/build/contentPolicy.ts
/** The hash of an inline script or style, as a policy names it. */
var hashOf = (code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
// src/print/document.ts
/** Puts text in the place of what must be there. @throws Error when the page of the build is another than expected */
var replace = (page, what, by) => {
	if (!what.test(page)) throw new Error(`index.html of the build has no ${what.source}`);
	return page.replace(what, () => by);
};
/**
* The document of a printed page, from the page of the build: rules in it, not beside it, so that it can be painted as
* soon as it is here.
* @param shell index.html of the build
* @param base path of the app, with slashes at both ends
*/
var toDocument = (shell, base, files, filling) => {
	const { language, dir, head, root, data } = filling;
	const scripts = files.scripts.map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`);
	return [
		[/<html lang="\w+"/, `<html lang="${language}" dir="${dir}" data-printed`],
		[/style-src 'self'/, `style-src 'self' ${hashOf(files.css)}`],
		[/\n\s*<meta name="description"[^>]*>/, ""],
		[/<link rel="stylesheet"[^>]*>/, `<style>${files.css}</style>`],
		[/<title>[^<]*<\/title>/, `${head}${scripts.join("")}`],
		[/<div id="root"><\/div>/, `<div id="root">${root}</div><script type="application/json" id="printed" data-language="${language}">${data}<\/script>`]
	].reduce((page, [what, by]) => replace(page, what, by), shell);
};
// src/queries/keptKind.ts
var kinds = {
	site: "at once",
	sections: "at once",
	categories: "at once",
	tags: "at once",
	author: "at once",
	article: "at once",
	counts: "living",
	comments: "living",
	feed: "list",
	"section-front": "list",
	"most-read": "list"
};
var isSearch = (scope) => typeof scope === "object" && scope !== null && "kind" in scope && scope.kind === "search";
/** How a query is kept; `null` for one that the device does not keep. Closed: what is not listed stays in memory. */
var keptKind = ([name, scope]) => isSearch(scope) ? null : kinds[String(name)] ?? null;
// src/queries/printed.ts
var isOfNewsroom = (key) => keptKind(key) !== null || key[0] === outlineKey[0];
/** What a page that was drawn with this cache was drawn from. `at` in epoch ms. */
var printedData = (queryClient, at) => {
	return {
		at,
		queries: queryClient.getQueryCache().getAll().filter(({ queryKey, state }) => state.data !== void 0 && isOfNewsroom(queryKey)).map(({ queryKey, state }) => [queryKey, state.data])
	};
};
// src/queries/queryClient.ts
var retries = 2;
var longestWait = 30 * second;
var isBusy = (status) => status === 429 || status >= 500;
var waitsTooLong = ({ retryAfter }) => (retryAfter ?? 0) * second > longestWait;
/** Reads may be repeated; whether it is worth it depends on what went wrong. `failures` counts from 0. */
var isWorthRetrying = (failures, problem) => {
	if (problem instanceof NotFound) return false;
	if (problem instanceof Refused) return isBusy(problem.status) && !waitsTooLong(problem) && failures < retries;
	if (problem instanceof Malformed) return failures < 1;
	if (problem instanceof Unreachable) return globalThis.navigator?.onLine !== false && failures < retries;
	return false;
};
/** Ms until the next try: what the newsroom asked for, else 1 s, 2 s, each up to half shorter so that readers spread. */
var retryDelay = (failures, problem) => {
	if (problem instanceof Refused && problem.retryAfter !== null) return problem.retryAfter * second;
	const whole = second * 2 ** failures;
	return whole - Math.random() * (whole / 2);
};
/** The one cache of the app. Reads never pause while offline: they fail fast, and the view says so. */
var createQueryClient = () => new QueryClient({ defaultOptions: {
	queries: {
		retry: isWorthRetrying,
		retryDelay,
		networkMode: "always",
		staleTime: minute$1,
		gcTime: 30 * minute$1,
		refetchOnWindowFocus: false,
		refetchOnReconnect: true
	},
	mutations: {
		retry: false,
		networkMode: "always"
	}
} });
// src/app/basename.ts
/** Path that the app is served from, as the router takes it. */
var basename = "/".replace(/\/$/, "") || "/";
// src/domain/frontPage.ts
var featureCount = 2;
var secondCount = 2;
/** A story's section is its first category. */
var isInSection = (article, sectionId) => article.categories[0]?.id === sectionId;
var chooseLead = (stories) => stories.find(({ isSticky }) => isSticky) ?? stories.find(({ picture, standfirst }) => picture && standfirst !== "") ?? stories[0] ?? null;
/**
* Edits the top of the front page from the newest stories: what the newsroom pinned leads, otherwise the newest
* with a picture and an excerpt; members-only stories stay in their sections.
*/
var editFrontPage = (newest) => {
	const open = newest.filter(({ isProtected }) => !isProtected);
	const lead = chooseLead(open);
	const others = open.filter((story) => story !== lead);
	const features = others.filter(({ picture }) => picture).slice(0, featureCount);
	const asText = others.filter((story) => !features.includes(story));
	return {
		lead,
		features,
		seconds: asText.slice(0, secondCount),
		briefs: asText.slice(secondCount, 7)
	};
};
/** Ids of everything that stands at the top. */
var idsOf = ({ lead, features, seconds, briefs }) => new Set([
	...lead ? [lead] : [],
	...features,
	...seconds,
	...briefs
].map(({ id }) => id));
/** How many stories each layout wants. */
var blockSize = {
	wide: 5,
	row: 4,
	split: 4,
	opinion: 3
};
/** Sections in which the writer matters more than the picture, by the slugs newsrooms give them. */
var opinionSlugs = [
	"opinion",
	"comment",
	"columns",
	"columnists",
	"editorial",
	"editorials"
];
var rotation = [
	"wide",
	"row",
	"split"
];
/** Neighbouring blocks look different; opinion always looks like opinion. */
var blockLayout = (slug, index) => opinionSlugs.includes(slug) ? "opinion" : rotation[index % rotation.length] ?? "row";
/** The stories of a section that stand nowhere else, with a picture first where there is one. */
var chooseForBlock = (stories, sectionId, without, layout) => {
	const chosen = stories.filter((story) => isInSection(story, sectionId) && !without.has(story.id)).slice(0, blockSize[layout]);
	const opener = layout === "opinion" ? void 0 : chosen.find(({ picture }) => picture);
	return opener ? [opener, ...chosen.filter((story) => story !== opener)] : chosen;
};
var homeWords = part("home", {
	title: (newspaper) => `${newspaper}: front page`,
	fetching: "Fetching the front page",
	fetch: "fetch the front page",
	show: "show the front page",
	empty: "Nothing has been published yet. Come back soon.",
	topStories: "Top stories",
	mostRead: "Most read",
	fetchMostRead: "fetch what is most read",
	fetchMoreOf: (section) => `fetch more of ${section}`,
	latest: "Latest",
	latestStories: "Latest stories",
	showLatest: "show the latest stories",
	allAbove: "Everything there is stands above."
});
var HomePage_module_default = {
	page: "_page_1d10r_1",
	"continue": "_continue_1d10r_5",
	room: "_room_1d10r_10"
};
var HomeSkeleton_module_default = {
	top: "_top_34nnp_1",
	lead: "_lead_34nnp_8",
	picture: "_picture_34nnp_14",
	headline: "_headline_34nnp_15",
	side: "_side_34nnp_31"
};
// src/routes/home/HomeSkeleton.tsx
/** The room of the top stories while they are on their way. */
var HomeSkeleton = () => /* @__PURE__ */ jsxs("div", {
	className: HomeSkeleton_module_default.top,
	children: [
		/* @__PURE__ */ jsx("p", {
			className: "visually-hidden",
			role: "status",
			children: homeWords().fetching
		}),
		/* @__PURE__ */ jsx("div", {
			className: HomeSkeleton_module_default.side,
			"aria-hidden": "true"
		}),
		/* @__PURE__ */ jsxs("div", {
			className: HomeSkeleton_module_default.lead,
			"aria-hidden": "true",
			children: [
				/* @__PURE__ */ jsx("div", { className: HomeSkeleton_module_default.picture }),
				/* @__PURE__ */ jsx("div", { className: HomeSkeleton_module_default.headline }),
				/* @__PURE__ */ jsx("div", { className: HomeSkeleton_module_default.headline })
			]
		}),
		/* @__PURE__ */ jsx("div", {
			className: HomeSkeleton_module_default.side,
			"aria-hidden": "true"
		})
	]
});
var Latest_module_default = {
	latest: "_latest_1o7vf_1",
	heading: "_heading_1o7vf_6"
};
// src/routes/home/Latest.tsx
var loadFeed = async () => (await import("./assets/Feed-DVbvERjc.js")).Feed;
var Feed = lazyPart(loadFeed);
/** Fetches the code of the endless list while the stories above it are on their way. */
var useLatestAhead = () => {
	useEffect(() => {
		loadFeed().catch(() => void 0);
	}, []);
};
/** Everything else by date, under the edited front page; its code is none that the first screen waits for. */
var Latest = ({ without }) => /* @__PURE__ */ jsxs("section", {
	className: Latest_module_default.latest,
	"aria-labelledby": "latest",
	children: [/* @__PURE__ */ jsx("h2", {
		id: "latest",
		className: Latest_module_default.heading,
		children: homeWords().latest
	}), /* @__PURE__ */ jsx("div", { children: /* @__PURE__ */ jsx(Feed, {
		task: homeWords().showLatest,
		waiting: /* @__PURE__ */ jsx(CardSkeletons, {
			count: 6,
			label: homeWords().latestStories
		}),
		query: feedQueries.latest(),
		label: homeWords().latestStories,
		whenEmpty: homeWords().allAbove,
		without,
		isLive: true,
		children: (article, position) => /* @__PURE__ */ jsx(ArticleCard, {
			article,
			treatment: "row",
			feedPosition: position
		})
	}) })]
});
var RetryButton_module_default = { retry: "_retry_9cabn_1" };
// src/components/RetryButton.tsx
/** A way on that stands in a line of text. */
var RetryButton = ({ task, onRetry }) => /* @__PURE__ */ jsx("button", {
	type: "button",
	className: RetryButton_module_default.retry,
	"aria-label": problemParts().tryAgainTo(task),
	onClick: onRetry,
	children: problemParts().tryAgain
});
var RetryLine_module_default = { line: "_line_1uk5k_1" };
// src/components/RetryLine.tsx
var wordsFor = (problem, task) => {
	if (problem === null) return problemParts().askingAgain;
	const failure = problemParts().couldNot(task);
	const { title } = problemWords(problem, task);
	return title === failure ? `${failure}.` : `${failure}. ${title}.`;
};
/** A part of a page that could not be had, said in one line in its place, with a way on. */
var RetryLine = ({ problem, task, onRetry }) => /* @__PURE__ */ jsxs("p", {
	role: "status",
	className: RetryLine_module_default.line,
	children: [
		wordsFor(problem, task),
		" ",
		/* @__PURE__ */ jsx(RetryButton, {
			task,
			onRetry
		})
	]
});
// src/queries/useRetryMissing.ts
var isMissing = ({ state }) => state.status === "error" && state.data === void 0;
/** Asks once more for all that the page could not get: what failed together mostly comes back together. */
var useRetryMissing = () => {
	const queryClient = useQueryClient();
	return () => void queryClient.refetchQueries({
		type: "active",
		predicate: isMissing
	});
};
var MostRead_module_default = {
	block: "_block_1nzo8_1",
	heading: "_heading_1nzo8_6",
	list: "_list_1nzo8_12",
	item: "_item_1nzo8_20",
	link: "_link_1nzo8_36"
};
// src/routes/home/MostRead.tsx
var anchor = "most-read";
/** The installed app's shortcut leads to the block, which is not there yet when the page opens. */
var useArrival = (isThere) => {
	const { hash } = useLocation();
	useEffect(() => {
		if (isThere && hash === `#${anchor}`) document.getElementById(anchor)?.scrollIntoView();
	}, [hash, isThere]);
};
var Ranking = ({ stories }) => /* @__PURE__ */ jsx("ol", {
	className: MostRead_module_default.list,
	children: stories.map((article) => /* @__PURE__ */ jsx("li", {
		className: MostRead_module_default.item,
		children: /* @__PURE__ */ jsx(Link, {
			className: MostRead_module_default.link,
			to: articlePath(article.slug),
			dir: "auto",
			children: article.headline
		})
	}, article.id))
});
/** The stories most read lately; absent where the newsroom does not count. */
var MostRead = ({ stories, state, problem }) => {
	const retry = useRetryMissing();
	useArrival(stories.length > 0);
	if (stories.length === 0 && state === "there") return null;
	return /* @__PURE__ */ jsxs("section", {
		className: MostRead_module_default.block,
		"aria-labelledby": anchor,
		children: [/* @__PURE__ */ jsx("h2", {
			id: anchor,
			className: MostRead_module_default.heading,
			children: homeWords().mostRead
		}), state === "there" ? /* @__PURE__ */ jsx(Ranking, { stories }) : /* @__PURE__ */ jsx(RetryLine, {
			problem,
			task: homeWords().fetchMostRead,
			onRetry: retry
		})]
	});
};
var SectionBlock_module_default = {
	block: "_block_1uz5z_1",
	heading: "_heading_1uz5z_6",
	room: "_room_1uz5z_22",
	stories: "_stories_1uz5z_26"
};
// src/routes/home/SectionBlock.tsx
var treatmentOf = (layout, index) => {
	if (layout === "opinion") return "opinion";
	return layout === "row" || index === 0 ? "feature" : "text";
};
/** A section on the front page; silent when it has nothing that stands nowhere else, but not when that failed. */
var SectionBlock = ({ section, layout, stories, state, problem }) => {
	const retry = useRetryMissing();
	if (stories.length === 0 && state === "there") return null;
	const isMissing = state === "failed" || state === "asked again";
	return /* @__PURE__ */ jsxs("section", {
		className: SectionBlock_module_default.block,
		"aria-labelledby": `section-${section.id}`,
		children: [/* @__PURE__ */ jsx("h2", {
			className: SectionBlock_module_default.heading,
			id: `section-${section.id}`,
			children: /* @__PURE__ */ jsx(Link, {
				to: categoryPath(section.slug),
				children: section.name
			})
		}), /* @__PURE__ */ jsxs("div", {
			className: SectionBlock_module_default.room,
			children: [/* @__PURE__ */ jsx("div", {
				className: SectionBlock_module_default.stories,
				"data-layout": layout,
				children: stories.map((article, index) => /* @__PURE__ */ jsx(ArticleCard, {
					article,
					treatment: treatmentOf(layout, index),
					hidesSection: true
				}, article.id))
			}), isMissing && /* @__PURE__ */ jsx(RetryLine, {
				problem,
				task: homeWords().fetchMoreOf(section.name),
				onRetry: retry
			})]
		})]
	});
};
var SectionsMissing_module_default = { missing: "_missing_1me3b_1" };
// src/routes/home/SectionsMissing.tsx
/** In the place of the blocks, when the newsroom did not say which sections it has. */
var SectionsMissing = ({ state, problem }) => {
	const retry = useRetryMissing();
	if (state === "there") return null;
	return /* @__PURE__ */ jsx("div", {
		className: SectionsMissing_module_default.missing,
		children: /* @__PURE__ */ jsx(RetryLine, {
			problem,
			task: paperWords().fetchSections,
			onRetry: retry
		})
	});
};
var TopStories_module_default = {
	top: "_top_thtq2_1",
	features: "_features_thtq2_8",
	briefs: "_briefs_thtq2_9",
	lead: "_lead_thtq2_21",
	seconds: "_seconds_thtq2_27",
	empty: "_empty_thtq2_37"
};
// src/routes/home/TopStories.tsx
/** The story of the day between its companions. */
var TopStories = ({ top: { lead, features, seconds, briefs } }) => {
	if (!lead) return /* @__PURE__ */ jsx("p", {
		className: TopStories_module_default.empty,
		children: homeWords().empty
	});
	return /* @__PURE__ */ jsxs("section", {
		className: TopStories_module_default.top,
		"aria-label": homeWords().topStories,
		children: [
			/* @__PURE__ */ jsxs("div", {
				className: TopStories_module_default.lead,
				children: [/* @__PURE__ */ jsx(ArticleCard, {
					article: lead,
					treatment: "lead",
					headingLevel: 2,
					isUrgent: true
				}), seconds.length > 0 && /* @__PURE__ */ jsx("div", {
					className: TopStories_module_default.seconds,
					children: seconds.map((article) => /* @__PURE__ */ jsx(ArticleCard, {
						article,
						treatment: "text",
						headingLevel: 2
					}, article.id))
				})]
			}),
			/* @__PURE__ */ jsx("div", {
				className: TopStories_module_default.features,
				children: features.map((article) => /* @__PURE__ */ jsx(ArticleCard, {
					article,
					treatment: "feature",
					headingLevel: 2
				}, article.id))
			}),
			/* @__PURE__ */ jsx("div", {
				className: TopStories_module_default.briefs,
				children: briefs.map((article) => /* @__PURE__ */ jsx(ArticleCard, {
					article,
					treatment: "text",
					headingLevel: 2,
					hidesStandfirst: true
				}, article.id))
			})
		]
	});
};
// src/queries/partState.ts
/** The state of what a query brings; one that is not asked for is as good as there. */
var partState = ({ isLoading, isLoadingError, errorUpdateCount }) => {
	if (isLoading) return errorUpdateCount > 0 ? "asked again" : "coming";
	return isLoadingError ? "failed" : "there";
};
// src/routes/home/useMostRead.ts
var size = 6;
var least = 3;
/** What is most read and stands nowhere above. Whether the newsroom counts, its own description says. */
var useMostRead = (above) => {
	const site = useQuery(siteQueries.site());
	const counted = useQuery({
		...feedQueries.mostRead(site.data?.extras ?? "none"),
		enabled: site.data !== void 0
	});
	const stories = (counted.data ?? []).filter(({ id }) => !above.has(id)).slice(0, size);
	const { isLoading, isLoadingError, error } = site.data === void 0 ? site : counted;
	const errorUpdateCount = site.errorUpdateCount + counted.errorUpdateCount;
	return {
		stories: stories.length < least ? [] : stories,
		state: partState({
			isLoading,
			isLoadingError,
			errorUpdateCount
		}),
		problem: error
	};
};
// src/routes/home/useFrontPage.ts
/** As many as the first page brings; when new ones join on top, others move down into Latest. */
var editedSize = 36;
var noSections = [];
/** Blocks from the newest stories of all; a section of which these hold too few is asked for its own. */
var useBlocks = (sections, newest, without) => {
	const plans = sections.map((section, index) => {
		const layout = blockLayout(section.slug, index);
		return {
			section,
			layout,
			stories: chooseForBlock(newest, section.id, without, layout)
		};
	});
	const own = useQueries({ queries: plans.map(({ section, layout, stories }) => ({
		...feedQueries.front(section.id),
		enabled: newest.length > 0 && stories.length < blockSize[layout]
	})) });
	return plans.map((plan, index) => {
		const asked = own[index];
		const fetched = asked?.data ? chooseForBlock(asked.data.items, plan.section.id, without, plan.layout) : [];
		const stories = fetched.length > plan.stories.length ? fetched : plan.stories;
		return {
			...plan,
			stories,
			state: asked ? partState(asked) : "coming",
			problem: asked?.error ?? null
		};
	});
};
var isComing = ({ state }) => state === "coming";
var idsIn = (stories) => stories.map(({ id }) => id);
/** Everything on the front page, edited so that no story stands twice; all of it follows from what was fetched. */
var useFrontPage = () => {
	const retryMissing = useRetryMissing();
	const latest = useInfiniteQuery(feedQueries.latest());
	const listed = useQuery(siteQueries.sections());
	const sections = {
		state: partState(listed),
		problem: listed.error
	};
	const newest = latest.data?.pages.flatMap(({ items }) => items).slice(0, editedSize) ?? [];
	const top = editFrontPage(newest);
	const topIds = idsOf(top);
	const mostRead = useMostRead(topIds);
	const above = /* @__PURE__ */ new Set([...topIds, ...idsIn(mostRead.stories)]);
	const areBlocksReady = !isComing(sections) && !isComing(mostRead);
	const blocks = useBlocks(areBlocksReady && listed.data || noSections, newest, above);
	return {
		top,
		blocks,
		mostRead,
		shown: /* @__PURE__ */ new Set([...above, ...blocks.flatMap(({ stories }) => idsIn(stories))]),
		areBlocksReady,
		sections,
		isSettled: areBlocksReady && !blocks.some(isComing),
		isPending: latest.isPending,
		problem: newest.length === 0 ? latest.error : null,
		retry: () => {
			latest.refetch();
			retryMissing();
		}
	};
};
// src/routes/home/HomePage.tsx
var blocksBeforeMostRead = 2;
var FrontPage = () => {
	const { top, blocks, mostRead, sections, shown, areBlocksReady, isSettled, isPending, problem, retry } = useFrontPage();
	useWarmArticles([...idsOf(top)]);
	useLatestAhead();
	const [isLatestShown, setLatestShown] = useState(false);
	if (isSettled && !isLatestShown) setLatestShown(true);
	if (isPending) return /* @__PURE__ */ jsx(HomeSkeleton, {});
	if (problem) return /* @__PURE__ */ jsx(ProblemNotice, {
		problem,
		task: homeWords().fetch,
		onRetry: retry,
		offersReading: true
	});
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(TopStories, { top }),
		!areBlocksReady && /* @__PURE__ */ jsx("div", { className: HomePage_module_default.room }),
		blocks.slice(0, blocksBeforeMostRead).map((block) => /* @__PURE__ */ jsx(SectionBlock, { ...block }, block.section.id)),
		areBlocksReady && /* @__PURE__ */ jsx(MostRead, { ...mostRead }),
		areBlocksReady && /* @__PURE__ */ jsx(SectionsMissing, { ...sections }),
		blocks.slice(blocksBeforeMostRead).map((block) => /* @__PURE__ */ jsx(SectionBlock, { ...block }, block.section.id)),
		top.lead && isLatestShown && /* @__PURE__ */ jsx(Latest, { without: shown })
	] });
};
/** Its code waits until there is a story to continue, its room does not; without it the page is whole. */
var ContinueReading = lazy(() => import("./assets/ContinueReading-CLs0XUIr.js").then(({ ContinueReading }) => ({ default: ContinueReading }), () => ({ default: () => /* @__PURE__ */ jsx(Fragment$1, {}) })));
/** The front page: edited on top, a block for each section, what is most read, then everything else by date. */
var HomePage = () => {
	const site = useSite();
	const queryClient = useQueryClient();
	const [place, setPlace] = useState(() => storyLeftOpen(queryClient));
	const isHydrating = useHydrating();
	const name = site?.name ?? "Broadsheet";
	return /* @__PURE__ */ jsxs("div", {
		className: HomePage_module_default.page,
		children: [
			/* @__PURE__ */ jsx("title", { children: site?.description ? `${name}: ${site.description}` : name }),
			/* @__PURE__ */ jsx("h1", {
				className: "visually-hidden",
				children: homeWords().title(name)
			}),
			place && !isHydrating && /* @__PURE__ */ jsx("div", {
				className: HomePage_module_default.continue,
				children: /* @__PURE__ */ jsx(Suspense, { children: /* @__PURE__ */ jsx(ContinueReading, {
					place,
					onDismiss: () => setPlace(null)
				}) })
			}),
			/* @__PURE__ */ jsx(FrontPage, {})
		]
	});
};
/** Stands in for a front page that broke. */
var HomeProblem = () => /* @__PURE__ */ jsx(PageProblem, { task: homeWords().show });
var Footer_module_default = {
	footer: "_footer_1ghof_1",
	appear: "_appear_1ghof_1",
	columns: "_columns_1ghof_26",
	name: "_name_1ghof_34",
	description: "_description_1ghof_40",
	list: "_list_1ghof_45",
	small: "_small_1ghof_68"
};
var KeysButton_module_default = { button: "_button_qmc3t_1" };
// src/app/keys/KeysButton.tsx
/**
* Opens the list of the keys. Where there is only a finger it stays away, unless the keys were switched off: then no
* key leads to the switch.
*/
var KeysButton = () => {
	const { Part: Dialog, hasFailed, open, close } = useOnDemand(loadKeysDialog);
	const [areOff, setOff] = useState(false);
	useEffect(() => setOff(!singleKeys.areOn()), []);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx("button", {
			type: "button",
			className: KeysButton_module_default.button,
			"data-off": areOff || void 0,
			"aria-haspopup": "dialog",
			onClick: open,
			children: paperWords().keys
		}),
		hasFailed && /* @__PURE__ */ jsx("span", {
			role: "alert",
			children: problemParts().codeMissing
		}),
		Dialog && /* @__PURE__ */ jsx(Dialog, { onClose: close })
	] });
};
// src/app/Footer.tsx
/** Colophon: the sections once more, and whose newspaper this is. */
var Footer = () => {
	const site = useSite();
	const say = paperWords();
	const { data: sections = [] } = useQuery(siteQueries.sections());
	return /* @__PURE__ */ jsxs("footer", {
		id: "footer",
		tabIndex: -1,
		className: Footer_module_default.footer,
		children: [/* @__PURE__ */ jsxs("div", {
			className: Footer_module_default.columns,
			children: [
				/* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsx("p", {
					className: Footer_module_default.name,
					children: site?.name ?? siteSettings().name ?? "Broadsheet"
				}), /* @__PURE__ */ jsx("p", {
					className: Footer_module_default.description,
					children: site?.description
				})] }),
				/* @__PURE__ */ jsx("nav", {
					"aria-label": say.allSections,
					children: /* @__PURE__ */ jsx("ul", {
						className: Footer_module_default.list,
						children: sections.map(({ id, slug, name }) => /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(Link, {
							to: categoryPath(slug),
							children: name
						}) }, id))
					})
				}),
				/* @__PURE__ */ jsx("nav", {
					"aria-label": say.more,
					children: /* @__PURE__ */ jsxs("ul", {
						className: Footer_module_default.list,
						children: [
							/* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(Link, {
								to: "/search",
								children: say.search
							}) }),
							/* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(Link, {
								to: savedPath(),
								children: say.savedStories
							}) }),
							/* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(Link, {
								to: settingsPath(),
								children: say.settings
							}) }),
							/* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(KeysButton, {}) }),
							site && /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx("a", {
								href: site.url,
								children: say.ownSite
							}) })
						]
					})
				})
			]
		}), /* @__PURE__ */ jsx("p", {
			className: Footer_module_default.small,
			children: say.colophon
		})]
	});
};
// src/app/whenLoaded.ts
/** Does a task once the page has loaded, at once where it has. */
var whenLoaded = (task) => {
	if (document.readyState === "complete") task();
	else window.addEventListener("load", task, { once: true });
};
// src/app/useSettled.ts
var whenIdle$1 = (task) => {
	if ("requestIdleCallback" in window) requestIdleCallback(task, { timeout: 5e3 });
	else setTimeout(task, 2e3);
};
/** `false` until the page has loaded and the browser has nothing better to do. */
var useSettled = () => {
	const [isSettled, setSettled] = useState(false);
	useEffect(() => whenLoaded(() => whenIdle$1(() => setSettled(true))), []);
	return isSettled;
};
// src/app/partWhenIdle.tsx
/** A part of the page whose code is fetched once the page has loaded and stands idle; `load` may find there is none. */
var partWhenIdle = (load) => () => {
	const isSettled = useSettled();
	const [Part, setPart] = useState(null);
	useEffect(() => {
		if (!isSettled) return;
		load().then((loaded) => setPart(() => loaded), () => void 0);
	}, [isSettled]);
	return Part && /* @__PURE__ */ jsx(Part, {});
};
// src/app/InstallAndUpdateWhenIdle.tsx
/**
* The app's own affairs come after the news. The demo has another worker, the kill switch ends it, and in development
* nothing is to be kept.
*/
var InstallAndUpdateWhenIdle = partWhenIdle(async () => {
	return (await import("./assets/InstallAndUpdate-BZ0O7hly.js")).InstallAndUpdate;
});
// src/app/keys/KeysWhenIdle.tsx
/** Nobody presses a key before there is something to read. */
var KeysWhenIdle = partWhenIdle(async () => (await import("./assets/Keys-CloFtNjH.js")).Keys);
var BackButton_module_default = {
	back: "_back_1xbwr_1",
	icon: "_icon_1xbwr_19"
};
// src/app/BackButton.tsx
/** React Router counts its entries of the history; before the first lies what is not ours, or nothing. */
var hasPageBefore = () => (window.history.state?.idx ?? 0) > 0;
/** An installed app has no browser around it that leads back. */
var BackButton = () => {
	const { key } = useLocation();
	const navigate = useNavigate();
	const [isUseful, setUseful] = useState(false);
	useEffect(() => setUseful(isInstalled() && hasPageBefore()), [key]);
	if (!isUseful) return null;
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		className: BackButton_module_default.back,
		onClick: () => void navigate(-1),
		children: [/* @__PURE__ */ jsx("svg", {
			className: BackButton_module_default.icon,
			viewBox: "0 0 16 16",
			"aria-hidden": "true",
			children: /* @__PURE__ */ jsx("path", { d: "M10.5 2.5 5 8l5.5 5.5" })
		}), /* @__PURE__ */ jsx("span", { children: paperWords().back })]
	});
};
// src/queries/editions.ts
var editions = /* @__PURE__ */ new WeakMap();
/** When the newsroom sent what a query holds: for a list, its top; epoch ms. */
var editionOf = (query) => editions.get(query) ?? query.state.dataUpdatedAt;
// src/queries/newsroomReach.ts
/** Whether the newsroom answered when it was last asked. */
var answers = true;
var listeners = /* @__PURE__ */ new Set();
/** Whether the newsroom answered when it was last asked; `true` before it was. */
var newsroomAnswers = () => answers;
/** Calls back when that changes; returns how to stop. */
var onReach = (listener) => {
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
	};
};
// src/queries/shownEdition.ts
var isShown = (query) => query.isActive() && query.state.data !== void 0;
/** When the newsroom sent what the page shows: the story, else the list; epoch ms, `null` where it shows neither. */
var shownEdition = (queryClient) => {
	const find = (name) => queryClient.getQueryCache().findAll({
		queryKey: [name],
		predicate: isShown
	});
	const [query] = [...find("article"), ...find("feed")];
	return query ? editionOf(query) : null;
};
/** Whether news can come in; `null` for yes. */
var standstill = () => {
	if (!navigator.onLine) return "offline";
	return newsroomAnswers() ? null : "no answer";
};
/** Calls back when either may have changed; returns how to stop. */
var onStandstill = (queryClient, listener) => {
	const stops = [onReach(listener), queryClient.getQueryCache().subscribe(notifyManager.batchCalls(listener))];
	addEventListener("online", listener);
	addEventListener("offline", listener);
	return () => {
		for (const stop of stops) stop();
		removeEventListener("online", listener);
		removeEventListener("offline", listener);
	};
};
// src/app/edition/editionWords.ts
var reasonOf = (why) => why === "offline" ? paperWords().offline : paperWords().noAnswer;
/** By the reader's own clock, which says when this device last heard of the newsroom. */
var ownTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
/** “You are offline. This edition is from 14:05 today.”; `edition` and `now` in epoch ms. */
var editionWords = (why, edition, now) => edition === null ? reasonOf(why) : `${reasonOf(why)} ${paperWords().editionFrom(momentOf(edition, now, ownTimeZone(), calendar()))}`;
// src/app/edition/useEditionLine.ts
/** From when the edition on screen is, where no newer one can come in; empty while news can. */
var useEditionLine = () => {
	const queryClient = useQueryClient();
	const now = useNow();
	const subscribe = useCallback((listener) => onStandstill(queryClient, listener), [queryClient]);
	return useSyncExternalStore(subscribe, () => {
		const why = standstill();
		return why === null ? "" : editionWords(why, shownEdition(queryClient), now);
	}, () => "");
};
var Masthead_module_default = {
	masthead: "_masthead_z3zo8_1",
	bar: "_bar_z3zo8_7",
	start: "_start_z3zo8_15",
	date: "_date_z3zo8_21",
	edition: "_edition_z3zo8_27",
	name: "_name_z3zo8_37",
	tagline: "_tagline_z3zo8_59",
	tools: "_tools_z3zo8_64",
	tool: "_tool_z3zo8_64",
	icon: "_icon_z3zo8_87"
};
var Nameplate_module_default = {
	light: "_light_xl4gs_2",
	dark: "_dark_xl4gs_3"
};
// src/app/Nameplate.tsx
/** The newspaper's name as it is drawn; of the two pictures only the one for this paper is seen, loaded and read out. */
var Nameplate = ({ logo: { width, height, ...files }, name }) => /* @__PURE__ */ jsx(Fragment$1, { children: ["light", "dark"].map((paper) => /* @__PURE__ */ jsx("img", {
	className: Nameplate_module_default[paper],
	src: "/" + files[paper],
	alt: name,
	width,
	height,
	loading: "lazy"
}, paper)) });
var SectionNav_module_default = {
	nav: "_nav_rh8cw_1",
	list: "_list_rh8cw_9",
	missing: "_missing_rh8cw_23",
	link: "_link_rh8cw_31"
};
// src/app/SectionNav.tsx
/** In the line of sections, when they can't be had. */
var Missing = () => {
	const retry = useRetryMissing();
	const { sectionsMissing, fetchSections } = paperWords();
	return /* @__PURE__ */ jsxs("li", {
		className: SectionNav_module_default.missing,
		children: [sectionsMissing, /* @__PURE__ */ jsx(RetryButton, {
			task: fetchSections,
			onRetry: retry
		})]
	});
};
/** The newspaper's sections; keeps its line while they load, and says so when they can't be had. */
var SectionNav = () => {
	const sections = useQuery(siteQueries.sections());
	const state = partState(sections);
	return /* @__PURE__ */ jsx("nav", {
		className: SectionNav_module_default.nav,
		"aria-label": paperWords().sections,
		children: /* @__PURE__ */ jsxs("ul", {
			className: SectionNav_module_default.list,
			children: [
				/* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(NavLink, {
					to: "/",
					end: true,
					className: SectionNav_module_default.link ?? "",
					children: paperWords().frontPage
				}) }),
				sections.data?.map(({ id, slug, name }) => /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(NavLink, {
					to: categoryPath(slug),
					className: SectionNav_module_default.link ?? "",
					children: name
				}) }, id)),
				(state === "failed" || state === "asked again") && /* @__PURE__ */ jsx(Missing, {})
			]
		}, sections.data?.length)
	});
};
// src/app/Masthead.tsx
var SearchIcon = () => /* @__PURE__ */ jsxs("svg", {
	className: Masthead_module_default.icon,
	viewBox: "0 0 16 16",
	"aria-hidden": "true",
	children: [/* @__PURE__ */ jsx("circle", {
		cx: "6.8",
		cy: "6.8",
		r: "4.6"
	}), /* @__PURE__ */ jsx("path", { d: "m10.4 10.4 4 4" })]
});
var SavedIcon = () => /* @__PURE__ */ jsx("svg", {
	className: Masthead_module_default.icon,
	viewBox: "0 0 16 16",
	"aria-hidden": "true",
	children: /* @__PURE__ */ jsx("path", { d: "M3.5 1.5h9v13L8 10.6l-4.5 3.9z" })
});
/** Keeps a line's height while its words are on their way. */
var room = "\xA0";
/** Date of the edition, nameplate, sections. Large on the front page, small on all others. */
var Masthead = () => {
	const { data: site, isPending } = useQuery(siteQueries.site());
	const say = paperWords();
	const { logo, name: ownName } = siteSettings();
	const name = site?.name ?? ownName ?? (isPending ? room : "Broadsheet");
	const timeZone = useTimeZone();
	const today = new Date(useNow()).toISOString();
	const edition = useEditionLine();
	const isFrontPage = useMatch("/") !== null;
	return /* @__PURE__ */ jsxs("header", {
		className: Masthead_module_default.masthead,
		"data-front": isFrontPage || void 0,
		children: [
			/* @__PURE__ */ jsxs("div", {
				className: Masthead_module_default.bar,
				"data-edition": edition !== "" || void 0,
				children: [
					/* @__PURE__ */ jsxs("div", {
						className: Masthead_module_default.start,
						children: [
							/* @__PURE__ */ jsx(BackButton, {}),
							/* @__PURE__ */ jsx("p", {
								className: Masthead_module_default.edition,
								role: "status",
								children: edition
							}),
							edition === "" && /* @__PURE__ */ jsx("p", {
								className: Masthead_module_default.date,
								children: editionDate(today, timeZone, calendar())
							})
						]
					}),
					/* @__PURE__ */ jsx(Link, {
						className: Masthead_module_default.name,
						to: "/",
						"aria-label": name === room ? "Front page" : void 0,
						children: logo ? /* @__PURE__ */ jsx(Nameplate, {
							logo,
							name
						}) : name
					}, name),
					/* @__PURE__ */ jsxs("nav", {
						className: Masthead_module_default.tools,
						"aria-label": say.tools,
						children: [/* @__PURE__ */ jsxs(NavLink, {
							to: "/search",
							className: Masthead_module_default.tool ?? "",
							children: [/* @__PURE__ */ jsx(SearchIcon, {}), /* @__PURE__ */ jsx("span", { children: say.search })]
						}), /* @__PURE__ */ jsxs(NavLink, {
							to: savedPath(),
							className: Masthead_module_default.tool ?? "",
							children: [/* @__PURE__ */ jsx(SavedIcon, {}), /* @__PURE__ */ jsx("span", { children: say.saved })]
						})]
					})
				]
			}),
			/* @__PURE__ */ jsx("p", {
				className: Masthead_module_default.tagline,
				children: site?.description || room
			}),
			/* @__PURE__ */ jsx(SectionNav, {})
		]
	});
};
var NavigationProgress_module_default = { line: "_line_13pvj_1" };
// src/app/NavigationProgress.tsx
/** A thin line on top while a page's code is on its way. */
var NavigationProgress = () => {
	const isLoading = useNavigation().state === "loading";
	return /* @__PURE__ */ jsx("div", {
		className: NavigationProgress_module_default.line,
		"data-loading": isLoading || void 0,
		role: "status",
		children: isLoading && /* @__PURE__ */ jsx("span", {
			className: "visually-hidden",
			children: paperWords().opening
		})
	});
};
// src/app/outbox/OutboxWhenIdle.tsx
/** What is unsent can wait until the news is on screen. */
var OutboxWhenIdle = partWhenIdle(async () => (await import("./assets/Outbox-CkI38kZI.js")).Outbox);
var Shell_module_default = {
	skip: "_skip_1vupk_1",
	main: "_main_1vupk_19"
};
// src/app/travel/arrival.ts
var waiting = /* @__PURE__ */ new Set();
/** Tells that another page stands; belongs into what stands around every page. */
var useTellArrival = () => {
	const { key } = useLocation();
	useLayoutEffect(() => {
		for (const resolve of waiting) resolve();
		waiting.clear();
	}, [key]);
};
// src/app/useNavigationFocus.ts
/** The link that was followed from each entry of the history, so that Back returns the focus to it. */
var followed = /* @__PURE__ */ new Map();
var isSameEntry = (key, other) => key === void 0 || key === other;
/**
* Moves the focus on navigation: to the page that opened (or what its link names), or after Back to the link that was followed.
* The first load and changes within a page (search words, anchors) leave it alone.
*/
var useNavigationFocus = () => {
	const main = useRef(null);
	const { key, pathname, state } = useLocation();
	const type = useNavigationType();
	const before = useRef(void 0);
	useEffect(() => {
		const node = main.current;
		const remember = (event) => {
			const link = event.target instanceof Element && event.target.closest("a");
			if (link) followed.set(key, link.getAttribute("href") ?? "");
		};
		node?.addEventListener("click", remember);
		return () => node?.removeEventListener("click", remember);
	}, [key]);
	useEffect(() => {
		const last = before.current;
		before.current = {
			key,
			pathname
		};
		if (last === void 0 || last.pathname === pathname || isSameEntry(last.key, key)) return;
		const wanted = type !== "POP" && focusOn(state);
		const href = type === "POP" && followed.get(key);
		(href && main.current?.querySelector(`a[href="${CSS.escape(href)}"]`) || wanted && document.getElementById(wanted) || main.current)?.focus({ preventScroll: true });
	}, [
		key,
		pathname,
		state,
		type
	]);
	return main;
};
// src/app/useWarmRoutes.ts
var whenIdle = (task) => {
	if ("requestIdleCallback" in window) {
		const handle = requestIdleCallback(task, { timeout: 4e3 });
		return () => cancelIdleCallback(handle);
	}
	const handle = setTimeout(task, 2e3);
	return () => clearTimeout(handle);
};
/** Fetches the pages a reader is likely to open next once the browser is idle, so that links open at once. */
var useWarmRoutes = () => {
	useEffect(() => whenIdle(() => {
		const ignore = () => void 0;
		import("./assets/ArticlePage-CWiDIxTu.js").catch(ignore);
		import("./assets/CategoryPage-DkIq8lJu.js").catch(ignore);
	}), []);
};
// src/app/Shell.tsx
/** Every document starts with the key `default`: without its address one page would open at another's place. */
var placeKey = ({ key, pathname, search }) => key === "default" ? pathname + search : key;
/** What stands around every page: skip link, masthead, the page itself, footer. */
var Shell = () => {
	const main = useNavigationFocus();
	useWarmRoutes();
	useTellArrival();
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx("a", {
			className: Shell_module_default.skip,
			href: "#main",
			children: paperWords().skip
		}),
		/* @__PURE__ */ jsx(NavigationProgress, {}),
		/* @__PURE__ */ jsx(Masthead, {}),
		/* @__PURE__ */ jsx("main", {
			id: "main",
			ref: main,
			tabIndex: -1,
			className: Shell_module_default.main,
			children: /* @__PURE__ */ jsx(Suspense, { children: /* @__PURE__ */ jsx(Outlet, {}) })
		}),
		/* @__PURE__ */ jsx(OutboxWhenIdle, {}),
		/* @__PURE__ */ jsx(Footer, {}),
		/* @__PURE__ */ jsx(InstallAndUpdateWhenIdle, {}),
		/* @__PURE__ */ jsx(KeysWhenIdle, {}),
		/* @__PURE__ */ jsx(ScrollRestoration, { getKey: placeKey })
	] });
};
// src/print/drawPage.tsx
var { query: match, dataRoutes } = createStaticHandler([{
	Component: Shell,
	ErrorBoundary: PageProblem,
	HydrateFallback: () => null,
	children: [
		{
			index: true,
			Component: HomePage,
			ErrorBoundary: HomeProblem
		},
		{
			path: "category/:slug",
			lazy: () => import("./assets/CategoryPage-DkIq8lJu.js")
		},
		{
			path: "article/:slug",
			lazy: () => import("./assets/ArticlePage-CWiDIxTu.js")
		},
		{
			path: "author/:slug",
			lazy: () => import("./assets/AuthorPage-DAGLRpUs.js")
		},
		{
			path: "tag/:slug",
			lazy: () => import("./assets/TagPage-CGeTuhFL.js")
		},
		{
			path: "search",
			lazy: () => import("./assets/SearchPage-nc2_jOTS.js")
		},
		{
			path: "saved",
			lazy: () => import("./assets/SavedPage-fk0tjqed.js")
		},
		{
			path: "settings",
			lazy: () => import("./assets/SettingsPage-BQe3aGYs.js")
		},
		{
			path: "*",
			lazy: () => import("./assets/NotFoundPage-BTN-Qqr7.js")
		}
	]
}, ...[]], { basename });
var contextOf = async (path) => {
	const answer = await match(new Request(new URL(basename.replace(/\/$/, "") + path, "http://localhost")));
	if (answer instanceof Response) throw new Error(`${path} is no page`);
	return answer;
};
/** Draws a page with what the cache holds. @throws what the page fails with */
var drawOnce = async (path, queryClient) => {
	const context = await contextOf(path);
	const router = createStaticRouter(dataRoutes, context);
	let problem;
	const { prelude } = await prerenderToNodeStream(/* @__PURE__ */ jsx(QueryClientProvider, {
		client: queryClient,
		children: /* @__PURE__ */ jsx(StaticRouterProvider, {
			router,
			context,
			hydrate: false
		})
	}), {
		progressiveChunkSize: Number.POSITIVE_INFINITY,
		onError: (error) => {
			problem ??= error;
		}
	});
	const html = await text(prelude);
	if (problem !== void 0) throw problem;
	return html;
};
var isAsked = ({ state, queryKey, options }) => state.data === void 0 && state.status === "pending" && keptKind(queryKey) !== null && options.enabled !== false;
/** A page that asks for one thing after the other has more to say each time; none goes on for longer. */
var mostRounds = 8;
/**
* Draws a page as a browser would show it once everything has come: draws, fetches what that asked for, draws again.
* What one part alone could not get is left out, as in a browser. @throws what the page itself fails with
*/
var drawPage = async (path, queryClient) => {
	for (let round = 1;; round += 1) {
		const html = await drawOnce(path, queryClient);
		const asked = queryClient.getQueryCache().getAll().filter(isAsked);
		if (asked.length === 0 || round === mostRounds) return html;
		await Promise.allSettled(asked.map((query) => query.fetch()));
	}
};
// src/print/finishPage.ts
var isHeadElement = (element) => element.matches("title, meta, link");
/** Does to a drawn page what the app does to it before it is painted. */
var finishPage = (html) => {
	const root = document.createElement("div");
	root.innerHTML = html;
	const head = [...root.children].filter(isHeadElement);
	for (const element of head) element.remove();
	const story = root.querySelector("[data-text=article]");
	if (story) finishBlocks(story);
	const lead = root.querySelector("article header:has(figure)");
	if (lead) markPictures(lead);
	const outline = story && outlineOf(story);
	return {
		head: head.map(({ outerHTML }) => outerHTML).join(""),
		root: root.innerHTML,
		outline: outline && (outline.sections.length > 0 || outline.isCorrected) ? outline : null
	};
};
// src/print/printPage.ts
var minute = 6e4;
/** In the steps in which pages count time. */
var startMinute = () => setPrintedAt(Math.floor(Date.now() / minute) * minute);
var withoutText = (article) => ({
	...article,
	body: { untrusted: "" }
});
/** What all pages have in common is asked for once a run. */
var common = [siteQueries.site().queryKey, siteQueries.sections().queryKey];
var known = /* @__PURE__ */ new Map();
var lend = (queryClient) => {
	for (const [key, data] of known) queryClient.setQueryData(key, data);
};
var learn = (queryClient) => {
	for (const key of common) {
		const data = queryClient.getQueryData(key);
		if (data !== void 0) known.set(key, data);
	}
};
/**
* Prints the page at a path of the app, which is encoded and begins with a slash.
* @param article the story whose page it is, if it is one's
* @throws NotFound, Unreachable, Refused or Malformed as the page itself
*/
var printPage = async (path, article) => {
	startMinute();
	const queryClient = createQueryClient();
	lend(queryClient);
	const key = articleQueries.bySlug(article?.slug ?? "").queryKey;
	if (article) queryClient.setQueryData(key, article);
	let page = finishPage(await drawPage(path, queryClient));
	const site = await queryClient.ensureQueryData(siteQueries.site());
	learn(queryClient);
	if (article && page.outline) {
		queryClient.setQueryData([...outlineKey, article.id], page.outline);
		page = finishPage(await drawPage(path, queryClient));
	}
	if (article && page.root.includes("data-text=\"article\"")) queryClient.setQueryData(key, withoutText(article));
	const data = JSON.stringify(printedData(queryClient, printedAt() ?? 0)).replaceAll("<", "\\u003c");
	queryClient.clear();
	return {
		...page,
		data,
		site,
		article
	};
};
// src/print/press.ts
var kindOf = (path) => path === "/" ? "home" : path.split("/")[1];
/**
* Readies the printing into the build in a folder.
* @param app public address of the app without a slash at its end; `null` where nobody said it
* @throws Error when the folder holds no build
*/
var openPress = async (folder, app) => {
	const shell = await readFile(join(folder, "index.html"), "utf8");
	const files = readPageFiles(folder);
	const language = siteSettings().language ?? "en";
	const write = async (path, article) => {
		const file = fileOf(folder, path);
		if (!file) return;
		const page = await printPage(path, article ?? null);
		const filling = {
			...page,
			language,
			dir: directionOf(language),
			head: page.head + describe(path, page, app)
		};
		await writeWhole(file, toDocument(shell, "/", files[kindOf(path)], filling));
	};
	const takeAway = async (path) => {
		const file = fileOf(folder, path);
		if (file) await remove(file);
	};
	return {
		build: createHash("sha256").update(shell).digest("hex").slice(0, 16),
		print: (path, article) => write(path, article).catch((problem) => {
			if (!(problem instanceof NotFound)) throw problem;
			return takeAway(path);
		}),
		takeAway
	};
};
// src/print/sitemaps.ts
/** Addresses that one sitemap may hold (sitemaps.org). */
var most = 5e4;
/** ms: older stories are no news to Google. */
var twoDays = 1728e5;
var mostNews = 1e3;
var declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
var namespace = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
var newsNamespace = "xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"";
var url = (address, rest = "") => `<url><loc>${escaped(address)}</loc>${rest}</url>\n`;
var newsOf = ({ headline, publishedAt }, name, language) => `<news:news><news:publication><news:name>${escaped(name)}</news:name><news:language>${language}</news:language></news:publication><news:publication_date>${publishedAt}</news:publication_date><news:title>${escaped(headline)}</news:title></news:news>`;
var newestFirst = (a, b) => b.publishedAt.localeCompare(a.publishedAt);
/**
* Tells search engines which pages there are, and which of them are news. Only where stories are at home in the app,
* and it is known where that lies: a list of pages that all name another address as their own would mislead.
*/
var writeSitemaps = async (folder, app, { stories }, name = siteSettings().name ?? "") => {
	const { canonical, language = "en" } = siteSettings();
	if (app === null || canonical !== "app") return;
	const all = Object.values(stories).sort(newestFirst);
	const lists = [...new Set(all.flatMap((story) => story.lists))];
	const pages = [
		url(`${app}/`),
		...lists.map((path) => url(app + path)),
		...all.map(({ path, modified }) => url(app + path, `<lastmod>${modified}Z</lastmod>`))
	];
	const news = all.filter(({ publishedAt }) => Date.now() - Date.parse(publishedAt) < twoDays).slice(0, mostNews).map((story) => url(app + story.path, newsOf(story, name, language)));
	const sitemap = `${declaration}<urlset ${namespace}>\n${pages.slice(0, most).join("")}</urlset>\n`;
	const newsmap = `${declaration}<urlset ${namespace} ${newsNamespace}>\n${news.join("")}</urlset>\n`;
	await writeWhole(join(folder, "sitemap.xml"), sitemap);
	await writeWhole(join(folder, "news-sitemap.xml"), newsmap);
};
// src/print/run.ts
/** Stories fetched with one request. */
var batchSize = 20;
/** ms: clocks differ, and a story may be saved while the last run asked. */
var overlap = 3e5;
var listsOf = (article) => [...article.categories.map(({ slug }) => categoryPath(slug)), ...article.authors.filter(({ id }) => id > 0).map(({ slug }) => authorPath(slug))];
/** Stories that may have to be printed, and whether they are all that there are. */
var askFor = async (ledger, { stories }) => {
	if (ledger.at === 0) return {
		...await newestStories(stories),
		isList: true
	};
	const touched = await storiesTouchedSince(ledger.at - overlap);
	const total = await countStories();
	const printed = Object.keys(ledger.stories).length;
	const added = touched.filter(({ id }) => !ledger.stories[id]).length;
	if (total === ledger.total + added) return {
		stories: touched,
		total,
		isList: false
	};
	return {
		...await newestStories(Math.max(stories, printed)),
		isList: true
	};
};
var takeDown = async (press, ledger, there) => {
	const ids = new Set(there.map(({ id }) => String(id)));
	const gone = Object.entries(ledger.stories).filter(([id]) => !ids.has(id));
	for (const [id, { path }] of gone) {
		await press.takeAway(path);
		delete ledger.stories[id];
	}
	return gone.map(([, story]) => story);
};
var batches = (items) => Array.from({ length: Math.ceil(items.length / batchSize) }, (_, index) => items.slice(index * batchSize, (index + 1) * batchSize));
/**
* Prints what has changed since the last run into a build: the stories that were touched, and the lists that they
* stand in or stood in. A run that was broken off is taken up where it ended. The ledger is written after each batch.
* @throws Unreachable, Refused or Malformed when the newsroom does not answer
*/
var run = async (options) => {
	const startedAt = Date.now();
	const press = await openPress(options.folder, options.app);
	const ledger = await readLedger(options.folder, press.build);
	const isFirst = ledger.at === 0;
	const { stories, total, isList } = await askFor(ledger, options);
	const gone = isList ? await takeDown(press, ledger, stories) : [];
	const lists = new Set(gone.flatMap((story) => story.lists));
	const due = stories.filter(({ id, modified_gmt }) => ledger.stories[id]?.modified !== modified_gmt);
	const modifiedOf = new Map(due.map(({ id, modified_gmt }) => [id, modified_gmt]));
	const printStory = async (article) => {
		const before = ledger.stories[article.id];
		const path = articlePath(article.slug);
		await press.print(path, article);
		if (before && before.path !== path) await press.takeAway(before.path);
		for (const list of [...before?.lists ?? [], ...listsOf(article)]) lists.add(list);
		const { headline, publishedAt } = article;
		const modified = modifiedOf.get(article.id) ?? "";
		ledger.stories[article.id] = {
			path,
			modified,
			headline,
			publishedAt,
			lists: listsOf(article)
		};
	};
	for (const batch of batches(due)) {
		await inTurn(await fetchArticles(batch.map(({ id }) => id)), options.atOnce, printStory);
		await writeLedger(options.folder, ledger);
	}
	if (isFirst) for (const { slug } of await fetchSections()) lists.add(categoryPath(slug));
	if (isFirst) for (const story of Object.values(ledger.stories)) for (const list of story.lists) lists.add(list);
	await inTurn(["/", ...lists], options.atOnce, (path) => press.print(path));
	await writeSitemaps(options.folder, options.app, ledger);
	await writeLedger(options.folder, {
		...ledger,
		at: startedAt,
		total
	});
	return {
		stories: due.length,
		lists: lists.size + 1,
		gone: gone.length,
		took: Date.now() - startedAt
	};
};
// src/prerender.tsx
var { values } = parseArgs({ options: {
	folder: {
		type: "string",
		default: "dist"
	},
	from: {
		type: "string",
		default: "http://127.0.0.1:8881"
	},
	app: {
		type: "string",
		default: ""
	},
	stories: {
		type: "string",
		default: String(500)
	},
	all: {
		type: "boolean",
		default: false
	},
	"at-once": {
		type: "string",
		default: "2"
	}
} });
var say = (line) => process.stdout.write(`${line}\n`);
var withoutSlash = (address) => address.replace(/\/+$/, "");
var print = async () => {
	if (values.from === "") {
		say("No page is printed: set VITE_WORDPRESS_URL, or name the newsroom with --from https://paper.example.");
		return;
	}
	borrowDocument(values.from);
	const { stories, lists, gone, took } = await run({
		folder: values.folder,
		app: values.app === "" ? null : withoutSlash(values.app),
		stories: values.all ? Number.POSITIVE_INFINITY : Number(values.stories),
		atOnce: Number(values["at-once"])
	});
	const seconds = took / 1e3;
	const pace = ((stories + lists) / seconds).toFixed(1);
	say(`Printed ${stories} stories and ${lists} lists in ${seconds.toFixed(1)} s (${pace} pages a second); ${gone} gone.`);
};
try {
	await print();
} catch (problem) {
	say(`The newsroom at ${values.from} could not be printed: ${String(problem)}`);
	process.exitCode = 1;
}
export {};
