import { a as searchPath, n as authorPath, r as categoryPath, s as tagPath, t as articlePath } from "./paths-CwFDu4wQ.js";
import { t as pagePolicy } from "./trustedTypes-CKyHisai.js";
import { n as parseInert } from "./startTags-BLUHN8cC.js";
import { t as useSite } from "./useSite-Fw4KUHa1.js";
import { t as useHydrating } from "./useHydrating-BRmumzkg.js";
import { t as useReadingComfort } from "./useReadingComfort-BnOR13ri.js";
import { t as embedWords } from "./embeds-BZuakxeO.js";
import { t as finishBlocks } from "./finishBlocks-Bm_qtx0F.js";
import { a as make$1, i as holdsOnly, n as normalisePictures, o as rename, r as foreignMediaToLinks, s as unwrap, t as withoutReported } from "./withoutReported-wNBYRcNg.js";
import { t as articleWords } from "./article-FpzZN-te.js";
import { useNavigate } from "react-router-dom";
import { memo, useLayoutEffect, useMemo, useRef } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
import DOMPurify from "dompurify";
// src/domain/captionParts.ts
/** What newsrooms write before the name of the one who took or drew a picture. */
var creditLine = /(?:^|\s)[(–—|]?\s*((?:Photo(?:graph|s)?|Illustration|Picture|Graphic|Map|Drawing|Image|Credit)s?(?: by|:| ©).*|©.*)$/u;
/** Parts the credit at the end of a caption from what the picture shows; WordPress keeps both in one text. */
var captionParts = (text) => {
	const credit = creditLine.exec(text);
	if (!credit?.[1]) return {
		caption: text.trim(),
		credit: ""
	};
	return {
		caption: text.slice(0, credit.index).trim(),
		credit: credit[1].replace(/\)$/, "").trim()
	};
};
// src/html/anchors.ts
/** Ids of newsroom HTML carry it, so that none can pass for one of the page's own. */
var prefix = "story-";
/** The id that a link within the text leads to; `''` when its address is broken. */
var targetOf = (link) => {
	try {
		return decodeURI(link.getAttribute("href")?.slice(1) ?? "");
	} catch {
		return "";
	}
};
/**
* Keeps the ids that links of the same text lead to (footnotes, “see below”) under a prefix, with their links, and
* drops all others. Runs after links were prepared.
*/
var keepAnchors = (body) => {
	const links = [...body.querySelectorAll("a[href^=\"#\"]")];
	const targets = new Set(links.map(targetOf));
	for (const named of body.querySelectorAll("a[name]:not([id])")) named.id = named.getAttribute("name") ?? "";
	const kept = /* @__PURE__ */ new Set();
	for (const element of body.querySelectorAll("[id]")) {
		const { id } = element;
		if (id === "" || !targets.has(id)) element.removeAttribute("id");
		else {
			kept.add(id);
			element.id = prefix + id;
		}
	}
	for (const link of links) {
		const target = targetOf(link);
		if (kept.has(target)) link.setAttribute("href", `#${prefix}${encodeURI(target)}`);
		else link.removeAttribute("href");
	}
};
// src/html/captions.ts
/** Sets whose picture it is apart from what it shows; WordPress keeps both in one text. */
var setApart = (caption) => {
	const last = caption.lastChild;
	if (last?.nodeType !== Node.TEXT_NODE) return;
	const text = last.nodeValue ?? "";
	const { credit } = captionParts(text);
	const start = credit === "" ? -1 : text.lastIndexOf(credit);
	if (start < 0) return;
	const lead = /[(–—|]\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
	last.nodeValue = text.slice(0, start - lead);
	caption.append(make$1(caption, "span", { class: "credit" }, text.slice(start - lead)));
};
/** Marks the credits at the end of captions as such. */
var markCredits = (body) => {
	for (const caption of body.querySelectorAll("figcaption:not(.blocks-gallery-caption)")) setApart(caption);
};
// src/html/corrections.ts
/** How newsrooms head a note on what was wrong, in the languages that we know of, perhaps with a date. */
var label = /^\s*(?:Corrections?(?: and clarifications?)?|Clarifications?|Corrigend(?:um|a)|Errat(?:um|a)|Editor[’']s note|Rectificatif|Correcci[oó]n|Fe de erratas|Corre[cç][aã]o|Korrektur|Berichtigung|Rettifica|تصحيح|訂正)(?:\s*[(（,][^)）:：]{1,40}[)）]?)?\s*[:：]/iu;
/** The other way: one sentence that says so. */
var sentence = /^\s*(?:This (?:article|story|report|headline|column) was (?:amended|corrected|clarified) |An earlier version of this (?:article|story|report|column) )/iu;
var boxes = "p, div, aside";
/** Notes stand over a story or under it. */
var places = (body) => {
	const blocks = [...body.children];
	return [.../* @__PURE__ */ new Set([...blocks.slice(0, 2), ...blocks.slice(-4)])].filter((block) => block.matches(boxes));
};
var emphasise = (note) => {
	const first = note.firstChild;
	const [start = ""] = label.exec(first?.nodeValue ?? "") ?? [];
	if (start === "" || !first) return;
	first.nodeValue = (first.nodeValue ?? "").slice(start.length);
	note.prepend(make$1(note, "strong", {}, start.trim()));
};
/** Finds the editors' notes on what was wrong: the newsroom says so in words, seldom in its markup. */
var markCorrections = (body) => {
	for (const note of places(body)) {
		const text = note.textContent ?? "";
		if (!label.test(text) && !sentence.test(text)) continue;
		note.classList.add("correction");
		emphasise(note);
	}
};
// src/html/embedProviders.ts
var wide = 16 / 9;
var tall = 9 / 16;
var segments = (url) => url.pathname.split("/").filter(Boolean);
var youTubeId = (url) => {
	const [first = "", second] = segments(url);
	const id = [
		"embed",
		"shorts",
		"live",
		"v"
	].includes(first) ? second : url.searchParams.get("v");
	const found = url.hostname.endsWith("youtu.be") ? first : id;
	return found && /^[\w-]{11}$/.test(found) ? found : null;
};
var youTubeStart = (url) => {
	const seconds = Number.parseInt(url.searchParams.get("start") ?? url.searchParams.get("t") ?? "", 10);
	return seconds > 0 ? `&start=${seconds}` : "";
};
var spotifyKinds = /^(track|album|playlist|episode|show|artist)$/;
var soundCloudAddress = (url) => {
	if (!url.hostname.startsWith("w.")) return segments(url).length > 1 ? url.href : null;
	const inner = url.searchParams.get("url") ?? "";
	return inner.startsWith("https://") ? inner : null;
};
var facebookAddress = (url) => {
	if (!url.pathname.startsWith("/plugins/")) return segments(url).length > 1 || url.search ? url.href : null;
	const inner = url.searchParams.get("href") ?? "";
	return inner.startsWith("https://") ? inner : null;
};
var providers = [
	{
		name: "YouTube",
		kind: "video",
		hosts: [
			"youtube.com",
			"youtu.be",
			"youtube-nocookie.com"
		],
		find: (url) => {
			const id = youTubeId(url);
			const player = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${youTubeStart(url)}`;
			return id === null ? null : {
				address: `https://www.youtube.com/watch?v=${id}`,
				player,
				ratio: wide
			};
		}
	},
	{
		name: "Vimeo",
		kind: "video",
		hosts: ["vimeo.com"],
		find: (url) => {
			const id = segments(url).find((part) => /^\d+$/.test(part));
			const player = `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1`;
			return id ? {
				address: `https://vimeo.com/${id}`,
				player,
				ratio: wide
			} : null;
		}
	},
	{
		name: "X",
		kind: "post",
		hosts: ["x.com", "twitter.com"],
		find: (url) => {
			const [, who, id] = /^\/(\w+)\/status(?:es)?\/(\d+)/.exec(url.pathname) ?? [];
			const player = `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`;
			return id ? {
				address: `https://x.com/${who}/status/${id}`,
				player,
				height: 560
			} : null;
		}
	},
	{
		name: "Instagram",
		kind: "post",
		hosts: ["instagram.com"],
		find: (url) => {
			const [, code] = /\/(?:p|reel|tv)\/([\w-]+)/.exec(url.pathname) ?? [];
			const address = `https://www.instagram.com/p/${code}/`;
			return code ? {
				address,
				player: `${address}embed/`,
				height: 680
			} : null;
		}
	},
	{
		name: "TikTok",
		kind: "video",
		hosts: ["tiktok.com"],
		find: (url) => {
			const [, id] = /\/(?:video|embed|embed\/v2)\/(\d+)/.exec(url.pathname) ?? [];
			const address = url.pathname.startsWith("/embed") ? `https://www.tiktok.com/@/video/${id}` : url.href;
			return id ? {
				address,
				player: `https://www.tiktok.com/embed/v2/${id}`,
				ratio: tall
			} : null;
		}
	},
	{
		name: "Facebook",
		kind: "post",
		hosts: ["facebook.com", "fb.watch"],
		find: (url) => {
			const address = facebookAddress(url);
			if (!address) return null;
			return {
				address,
				player: `https://www.facebook.com/plugins/${/\/videos?\/|fb\.watch|\/watch/.test(address) ? "video" : "post"}.php?href=${encodeURIComponent(address)}`,
				height: 560
			};
		}
	},
	{
		name: "SoundCloud",
		kind: "audio",
		hosts: ["soundcloud.com"],
		find: (url) => {
			const address = soundCloudAddress(url);
			const player = `https://w.soundcloud.com/player/?auto_play=true&url=${encodeURIComponent(address ?? "")}`;
			return address ? {
				address,
				player,
				height: 166
			} : null;
		}
	},
	{
		name: "Spotify",
		kind: "audio",
		hosts: ["open.spotify.com"],
		find: (url) => {
			const [kind, id] = segments(url).filter((part) => part !== "embed" && !part.startsWith("intl-"));
			if (!kind || !id || !spotifyKinds.test(kind)) return null;
			const page = `${kind}/${id}`;
			const player = `https://open.spotify.com/embed/${page}`;
			return {
				address: `https://open.spotify.com/${page}`,
				player,
				height: 232
			};
		}
	}
];
var isOf = (host, owner) => host === owner || host.endsWith(`.${owner}`);
/** The embed behind an address, of its page or of its player; `null` for sites that are not on this list. */
var embedOf = (address) => {
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	const provider = providers.find(({ hosts }) => hosts.some((host) => isOf(url.hostname, host)));
	const found = /^https?:$/.test(url.protocol) ? provider?.find(url) : null;
	if (!provider || !found) return null;
	const { ratio = null, height = null } = found;
	return {
		provider: provider.name,
		kind: provider.kind,
		...found,
		ratio,
		height
	};
};
// src/html/embeds.ts
var bareAddress = /^https?:\/\/\S+$/;
var toUrl = (address) => {
	const whole = address.startsWith("//") ? `https:${address}` : address;
	return URL.canParse(whole) && /^https?:/.test(whole) ? new URL(whole) : null;
};
/** The link that stands for an embed: it works as it is, and the article page makes it play where it stands. */
var facade = (near, url, title) => {
	const embed = embedOf(url.href);
	const provider = embed?.provider ?? url.hostname.replace(/^www\./, "");
	const link = make$1(near, "a", {
		class: `embed embed-${embed?.kind ?? "page"}`,
		href: embed?.address ?? url.href
	});
	const { kinds, loads, opens } = embedWords();
	const name = title.trim() || kinds[embed?.kind ?? "page"](provider);
	link.append(make$1(near, "span", { class: "embed-provider" }, embed ? loads(provider) : opens(provider)), " ", make$1(near, "span", { class: "embed-title" }, name));
	return link;
};
/** Puts a facade in the place of an element, inside a figure of its own unless it stands in one. */
var stand = (element, url, title) => {
	const link = facade(element, url, title);
	if (element.closest("figure")) return element.replaceWith(link);
	const paragraph = element.closest("p");
	const place = paragraph && holdsOnly(paragraph, element) ? paragraph : element;
	const figure = make$1(element, "figure", { class: "wp-block-embed" });
	figure.append(link);
	place.replaceWith(figure);
};
var replaceIframe = (iframe) => {
	const url = toUrl(iframe.getAttribute("src") || iframe.getAttribute("data-src") || "");
	if (!url || iframe.classList.contains("wp-embedded-content")) iframe.remove();
	else stand(iframe, url, iframe.getAttribute("title") ?? "");
};
/** WordPress leaves the bare address where the other site did not answer. */
var replaceBareAddress = (wrapper) => {
	const text = wrapper.textContent?.trim() ?? "";
	const url = bareAddress.test(text) ? toUrl(text) : null;
	if (!url) return;
	const caption = wrapper.closest("figure")?.querySelector("figcaption")?.textContent ?? "";
	wrapper.replaceChildren(facade(wrapper, url, caption));
};
/** In the classic editor an address on a line of its own is an embed. */
var replaceAddressParagraph = (paragraph) => {
	const text = paragraph.textContent?.trim() ?? "";
	const url = bareAddress.test(text) && paragraph.querySelector("img") === null ? toUrl(text) : null;
	if (!url || !embedOf(url.href)) return;
	const figure = make$1(paragraph, "figure", { class: "wp-block-embed" });
	figure.append(facade(paragraph, url, ""));
	paragraph.replaceWith(figure);
};
/** Iframes and bare addresses become links to what they would show; nothing is loaded from elsewhere. */
var embedsToFacades = (body) => {
	for (const iframe of body.querySelectorAll("iframe")) replaceIframe(iframe);
	for (const wrapper of body.querySelectorAll(".wp-block-embed__wrapper")) replaceBareAddress(wrapper);
	for (const paragraph of body.querySelectorAll("p")) replaceAddressParagraph(paragraph);
};
// src/html/links.ts
var segmentsOf = (path) => path.split("/").filter(Boolean);
var toSlug = (segment) => {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
};
var bareHost = (url) => url.host.replace(/^www\./, "");
var listings = {
	category: categoryPath,
	author: authorPath,
	tag: tagPath
};
var reserved = /^(?:wp-|feed$|comments$|page$|xmlrpc\.php|index\.php|sitemap|robots\.txt|search$)/;
var isNumber = (segment) => /^\d+$/.test(segment);
/** Same number of parts, numbers where the example has numbers. */
var isLike = (path, example) => path.length === example.length && path.every((part, index) => isNumber(part) === isNumber(example[index] ?? ""));
/** The second page of a long story has its number after the slug. */
var withoutPageNumber = (path) => path.length > 1 && isNumber(path.at(-1) ?? "") && !isNumber(path.at(-2) ?? "") ? path.slice(0, -1) : path;
var isFileName = (segment) => /\.[a-z0-9]{2,5}$/i.test(segment) && !/\.html?$/i.test(segment);
var storyPath = (path, example) => {
	const whole = withoutPageNumber(path);
	const last = whole.at(-1) ?? "";
	if (isNumber(last) && !isNumber(example.at(-1) ?? "")) return null;
	if (example.length > 0 && !isLike(whole, example)) return null;
	return articlePath(toSlug(last.replace(/\.html?$/i, "")));
};
/** The part of a path below the site's home; `null` outside it. */
var below = (url, home) => {
	const path = segmentsOf(url.pathname);
	const start = segmentsOf(home.pathname);
	return start.every((part, index) => part === path[index]) ? path.slice(start.length) : null;
};
/** Path in the reader for an address on the newspaper's own site; `null` when it has no page here. */
var readerPath = (address, place) => {
	if (!URL.canParse(address, place.url)) return null;
	const url = new URL(address, place.url);
	const home = new URL(place.url);
	if (!/^https?:$/.test(url.protocol) || bareHost(url) !== bareHost(home)) return null;
	const path = below(url, home);
	if (!path) return null;
	const words = url.searchParams.get("s");
	if (words) return searchPath(words);
	const [first, ...others] = path;
	if (first === void 0) return url.search === "" ? "/" : null;
	const listing = listings[first];
	const slug = others.at(-1);
	if (listing) return slug && !isNumber(slug) && slug !== "feed" ? listing(toSlug(slug)) : null;
	if (reserved.test(first) || isFileName(path.at(-1) ?? "") || path.at(-1) === "feed") return null;
	const story = storyPath(path, (place.permalink && URL.canParse(place.permalink) ? below(new URL(place.permalink), home) : []) ?? []);
	return story && story + url.hash;
};
/** Marks of paid and foreign links that search engines ask for. */
var keptRel = /^(?:nofollow|ugc|sponsored)$/;
var openElsewhere = (link, url) => {
	const kept = (link.getAttribute("rel") ?? "").split(/\s+/).filter((word) => keptRel.test(word));
	link.setAttribute("href", url.href);
	link.setAttribute("target", "_blank");
	link.setAttribute("rel", ["noopener", ...kept].join(" "));
};
/** An anchor on the very page that is shown, written with its whole address. */
var sameStory = (url, place) => {
	if (!url.hash || !place.permalink || !URL.canParse(place.permalink)) return false;
	const { host, pathname } = new URL(place.permalink);
	return url.host === host && url.pathname === pathname;
};
var prepare = (link, place) => {
	const href = link.getAttribute("href")?.trim() ?? "";
	link.removeAttribute("target");
	if (href.startsWith("#") || !URL.canParse(href, place.url)) return link.removeAttribute("rel");
	const url = new URL(href, place.url);
	if (sameStory(url, place)) return link.setAttribute("href", url.hash);
	const path = readerPath(url.href, place);
	if (path === null && /^https?:$/.test(url.protocol)) return openElsewhere(link, url);
	link.removeAttribute("rel");
	if (path !== null) link.setAttribute("href", (place.base ?? "/").replace(/\/$/, "") + path);
};
/** Links to the newspaper's own stories and lists stay in the reader, all others open elsewhere. */
var prepareLinks = (body, place) => {
	for (const link of body.querySelectorAll("a[href]")) prepare(link, place);
};
// src/html/picturesOnRequest.ts
/** A link that says what the picture shows; without its click handler it opens the file. */
var requestFor = (image) => {
	const link = make$1(image, "a", {
		class: "embed embed-picture",
		href: image.getAttribute("src") ?? ""
	});
	const title = make$1(image, "span", { class: "embed-title" }, image.getAttribute("alt") || embedWords().picture);
	link.append(title, make$1(image, "span", { class: "embed-provider" }, embedWords().showPicture));
	return link;
};
/** In place of each picture a link to it, for readers to whom data is dear. */
var picturesOnRequest = (body) => {
	for (const image of body.querySelectorAll("img")) (image.closest("a") ?? image.closest("picture") ?? image).replaceWith(requestFor(image));
};
// src/html/sanitise.ts
/** Text, lists, quotes and code of the block editor. */
var text = [
	...[
		"p",
		"br",
		"wbr",
		"hr",
		"h2",
		"h3",
		"h4",
		"h5",
		"h6",
		"blockquote",
		"q",
		"cite",
		"pre",
		"code",
		"kbd",
		"samp",
		"var"
	],
	...[
		"ul",
		"ol",
		"li",
		"dl",
		"dt",
		"dd",
		"a",
		"strong",
		"b",
		"em",
		"i",
		"u",
		"s",
		"strike",
		"del",
		"ins",
		"sub",
		"sup"
	],
	...[
		"small",
		"mark",
		"abbr",
		"acronym",
		"dfn",
		"time",
		"address",
		"bdi",
		"bdo",
		"ruby",
		"rt",
		"rp",
		"span"
	]
];
/** Boxes of the block editor, tables, pictures and recordings; a fold (`details`) works without script. */
var blocks = [
	...[
		"div",
		"section",
		"aside",
		"figure",
		"figcaption",
		"details",
		"summary"
	],
	...[
		"table",
		"caption",
		"colgroup",
		"col",
		"thead",
		"tbody",
		"tfoot",
		"tr",
		"th",
		"td"
	],
	...[
		"img",
		"picture",
		"source",
		"audio",
		"video",
		"track"
	]
];
var attributes = [
	...["lang", "dir"],
	...[
		"href",
		"rel",
		"target",
		"download",
		"id",
		"data-fn"
	],
	"class",
	...[
		"src",
		"srcset",
		"sizes",
		"media",
		"alt",
		"width",
		"height",
		"loading",
		"decoding",
		"poster"
	],
	...[
		"controls",
		"preload",
		"loop",
		"muted",
		"playsinline",
		"kind",
		"srclang",
		"label",
		"default"
	],
	...[
		"colspan",
		"rowspan",
		"scope",
		"span",
		"start",
		"reversed",
		"value",
		"type",
		"open"
	],
	...[
		"cite",
		"datetime",
		"title",
		"aria-label"
	]
];
var base$1 = {
	ALLOW_DATA_ATTR: false,
	ALLOW_ARIA_ATTR: false,
	ADD_FORBID_CONTENTS: [
		"form",
		"button",
		"select",
		"textarea",
		"object",
		"embed",
		"applet",
		"canvas",
		"dialog"
	],
	RETURN_TRUSTED_TYPE: true
};
var ofArticle = {
	...base$1,
	ALLOWED_TAGS: [...text, ...blocks],
	ALLOWED_ATTR: attributes
};
/** What WordPress itself lets a visitor write, and no pictures. */
var ofComment = {
	...base$1,
	ALLOWED_TAGS: [...[
		"p",
		"br",
		"a",
		"abbr",
		"acronym",
		"b",
		"blockquote",
		"cite",
		"code",
		"del",
		"em",
		"i",
		"q",
		"s"
	], ...[
		"strike",
		"strong",
		"ul",
		"ol",
		"li",
		"pre"
	]],
	ALLOWED_ATTR: [
		"href",
		"rel",
		"target",
		"title",
		"cite",
		"datetime",
		"lang",
		"dir"
	]
};
/** Classes that our style sheet knows; whatever else a theme or a pasted document brings could only pass for ours. */
var keptClass = /^(?:wp-block-[\w-]+|wp-element-[\w-]+|is-[\w-]+|has-[\w-]+|align(?:left|right|center|wide|full|none)|size-[\w-]+|columns-[\w-]+|blocks-gallery-[\w-]+|language-[\w-]+|embed(?:-[a-z]+)?|unsized|fn|correction|credit)$/;
var keepClasses = (value) => value.split(/\s+/).filter((name) => keptClass.test(name)).join(" ");
var make = () => {
	const purifier = DOMPurify(window);
	purifier.addHook("uponSanitizeAttribute", (_element, attribute) => {
		if (attribute.attrName === "class") attribute.attrValue = keepClasses(attribute.attrValue);
		const isStrayId = attribute.attrName === "id" && !attribute.attrValue.startsWith("story-");
		const isBare = attribute.attrName === "class" && attribute.attrValue === "";
		if (isStrayId || isBare) attribute.keepAttr = false;
	});
	return purifier;
};
var purifier;
/**
* HTML that is safe to show, from a tree parsed by `parseInert`: no script, style, form or iframe, no event handler,
* no address but of the web, mail and telephone. A TrustedHTML object where the browser knows such.
*/
var sanitise = (body, config) => {
	purifier ??= make();
	for (const element of body.querySelectorAll("style, base")) element.remove();
	const policy = pagePolicy();
	return purifier.sanitize(body.innerHTML, {
		...config,
		TRUSTED_TYPES_POLICY: policy
	});
};
/** The body of a story, safe to show. */
var sanitiseArticle = (body) => sanitise(body, ofArticle);
/** The text of a comment, safe to show. */
var sanitiseComment = (body) => sanitise(body, ofComment);
// src/html/tidy.ts
var hasContent = "img, picture, video, audio, iframe, object, hr, input, table, svg, a[id], a[name]";
var isEmpty = (element) => element.textContent?.trim() === "" && element.querySelector(hasContent) === null;
var attributeOf = String.raw`[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s\]]+)`;
/**
* What a plugin that is gone leaves behind: `[gallery ids="1,2"]`, `[unknown_shortcode]`, `[/box]`. An editor's own
* brackets, “[sic]” or “[the minister]”, have neither attributes nor underscores.
*/
var shortcode = new RegExp(String.raw`\[/?[a-z][\w-]*(?:\s+${attributeOf})+\s*/?\]|\[/[a-z][\w-]*\]|\[[a-z]+(?:_[\w-]*)+\s*/?\]`, "gi");
var embedShortcode = /\[embed[^\]]*\](.*?)\[\/embed\]/gi;
/** Text of code is shown as it is. */
var isCode = (node) => node.parentElement?.closest("pre, code, kbd, samp") !== null;
var namesOfClosed = (text) => [...text.matchAll(/\[\/([a-z][\w-]*)\]/gi)].map(([, name]) => name ?? "");
var withoutShortcodes = (text) => {
	const names = namesOfClosed(text);
	const plain = text.replace(embedShortcode, "$1").replace(shortcode, "");
	return names.reduce((rest, name) => rest.replaceAll(`[${name}]`, ""), plain);
};
var dropShortcodes = (body) => {
	const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const { currentNode: node } = texts;
		const text = node.nodeValue ?? "";
		if (text.includes("[") && !isCode(node)) node.nodeValue = withoutShortcodes(text);
	}
};
/** A pasted document brings a `span` or `font` around every few words. */
var isIdle = (span) => ![
	"lang",
	"dir",
	"class",
	"id"
].some((name) => span.hasAttribute(name));
/** A table by itself gets the figure that a table block has, so that a wide one can scroll. */
var tableToFigure = (table) => {
	if (table.closest("figure, table table")) return;
	const figure = make$1(table, "figure", { class: "wp-block-table" });
	table.replaceWith(figure);
	figure.append(table);
};
/** Takes out what editors and dead plugins leave behind; the page has its own `h1`. */
var tidy = (body) => {
	dropShortcodes(body);
	for (const heading of body.querySelectorAll("h1")) rename(heading, "h2");
	for (const span of body.querySelectorAll("span, font")) if (/^more-\d+$/.test(span.id) && isEmpty(span)) span.remove();
	else if (span.localName === "font" || isIdle(span)) unwrap(span);
	for (const element of body.querySelectorAll("p, h2, h3, h4, h5, h6")) if (isEmpty(element)) element.remove();
	for (const header of body.querySelectorAll("th")) if (isEmpty(header)) rename(header, "td");
	for (const table of body.querySelectorAll("table")) tableToFigure(table);
};
// src/html/articleHtml.ts
/**
* The body of a story, safe and readable. The steps work on one tree that runs and loads nothing; the last one lets
* only what is allowed out.
*/
var articleHtml = ({ untrusted }, place) => {
	const body = parseInert(withoutReported(untrusted));
	tidy(body);
	embedsToFacades(body);
	normalisePictures(body, place.url);
	foreignMediaToLinks(body, place.url);
	markCredits(body);
	markCorrections(body);
	prepareLinks(body, place);
	if (place.pictures === "on request") picturesOnRequest(body);
	keepAnchors(body);
	return sanitiseArticle(body);
};
// src/html/commentHtml.ts
var emojiToText = (body) => {
	for (const image of body.querySelectorAll("img")) image.replaceWith(image.getAttribute("alt") ?? "");
};
var isForeign = (link) => link.getAttribute("target") === "_blank";
/** The text of a comment, safe to show. Links are a visitor's, and say so to search engines. */
var commentHtml = ({ untrusted }, place) => {
	const body = parseInert(withoutReported(untrusted));
	emojiToText(body);
	prepareLinks(body, place);
	for (const link of body.querySelectorAll("a")) if (isForeign(link)) link.setAttribute("rel", "noopener nofollow ugc");
	return sanitiseComment(body);
};
var NewsroomHtml_module_default = {
	comment: "_comment_p2rx4_4",
	article: "_article_p2rx4_25"
};
// src/components/useBlocks.ts
var scrollers = ".wp-block-table, pre";
/** What is wider than the column scrolls inside itself, and then has to be reachable by keyboard. */
var markScrollers = (root) => {
	for (const block of root.querySelectorAll(scrollers)) if (block.scrollWidth > block.clientWidth) block.tabIndex = 0;
	else block.removeAttribute("tabindex");
};
/** Finishes newsroom HTML where it stands, see `finishBlocks`; what is too wide can scroll. */
var useBlocks = (root, html) => {
	useLayoutEffect(() => {
		const node = root.current;
		if (!node) return;
		finishBlocks(node);
		const mark = () => markScrollers(node);
		mark();
		window.addEventListener("resize", mark);
		return () => window.removeEventListener("resize", mark);
	}, [root, html]);
};
// src/components/playEmbed.ts
/** A player needs scripts and its own origin; it may open pages, but not take this one away. */
var sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation";
var playerOf = ({ player, kind, provider, ratio, height }, title) => {
	const frame = document.createElement("iframe");
	frame.className = "embed-player";
	frame.title = title || embedWords().kinds[kind](provider);
	frame.setAttribute("sandbox", sandbox);
	frame.setAttribute("allow", "autoplay; encrypted-media; fullscreen; picture-in-picture");
	frame.referrerPolicy = "strict-origin-when-cross-origin";
	if (ratio !== null) frame.style.aspectRatio = String(ratio);
	else frame.style.blockSize = `${height ?? 400}px`;
	frame.src = player;
	return frame;
};
/** Puts the player in the place of the link that stood for it, and the focus on it. */
var playEmbed = (link, embed) => {
	const frame = playerOf(embed, link.querySelector(".embed-title")?.textContent ?? "");
	link.replaceWith(frame);
	frame.focus();
};
// src/components/showPicture.ts
/** The picture itself, in place of the link that stood for it. The focus stays where it was. */
var showPicture = (link) => {
	const image = document.createElement("img");
	const alt = link.querySelector(".embed-title")?.textContent ?? "";
	Object.assign(image, {
		src: link.href,
		alt,
		tabIndex: -1
	});
	link.replaceWith(image);
	image.focus({ preventScroll: true });
};
// src/components/useNewsroomClicks.ts
/** A click that wants a new tab or window is the browser's. */
var isPlain = (event) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
var base = "/".replace(/\/$/, "");
/** The path within the reader that a link leads to; `null` for all others. */
var innerPath = (link) => {
	const href = link.getAttribute("href") ?? "";
	return href.startsWith(`${base}/`) && !href.startsWith("//") && link.target === "" && !link.hasAttribute("download") ? href.slice(base.length) : null;
};
/** Handles clicks inside newsroom HTML: own stories open in the reader, embeds play where they stand. */
var useNewsroomClicks = () => {
	const navigate = useNavigate();
	return (event) => {
		const link = event.target instanceof Element && event.target.closest("a");
		if (!link || !isPlain(event) || event.defaultPrevented) return;
		const isPicture = link.classList.contains("embed-picture");
		const embed = link.classList.contains("embed") ? embedOf(link.href) : null;
		const path = innerPath(link);
		if (isPicture) showPicture(link);
		else if (embed) playEmbed(link, embed);
		else if (path) navigate(path);
		if (isPicture || embed || path) event.preventDefault();
	};
};
// src/components/NewsroomHtml.tsx
var steps = {
	article: articleHtml,
	comment: commentHtml
};
var originOf = (address) => URL.canParse(address) ? new URL(address).origin : address;
/** The object is kept: React writes `innerHTML` anew for each new one, and with it a playing film would be gone. */
var useSafeHtml = ({ html, kind, permalink }) => {
	const url = useSite()?.url ?? originOf(permalink);
	const { data } = useReadingComfort().comfort;
	const { untrusted, isPrinted } = html;
	const isHydrating = useHydrating();
	return useMemo(() => {
		if (isHydrating && isPrinted) return { __html: untrusted };
		const place = {
			url,
			permalink,
			base: "/",
			pictures: data === "all" ? "at once" : "on request"
		};
		return { __html: steps[kind]({ untrusted }, place) };
	}, [
		untrusted,
		kind,
		url,
		permalink,
		data
	]);
};
/**
* Text of the newsroom or of a visitor, made safe: the one way in which it reaches the page. Links to the newspaper's
* stories stay in the reader; embeds load nothing until they are clicked.
*/
var NewsroomHtml = memo((props) => {
	const root = useRef(null);
	const safe = useSafeHtml(props);
	const onClick = useNewsroomClicks();
	useBlocks(root, safe);
	return /* @__PURE__ */ jsx("div", {
		ref: root,
		className: NewsroomHtml_module_default[props.kind],
		"data-text": props.kind,
		suppressHydrationWarning: true,
		onClick,
		dangerouslySetInnerHTML: safe
	});
});
NewsroomHtml.displayName = "NewsroomHtml";
var CommentSkeletons_module_default = {
	list: "_list_wow1z_2",
	comment: "_comment_wow1z_6",
	name: "_name_wow1z_18",
	lineEnd: "_lineEnd_wow1z_22"
};
// src/routes/article/comments/CommentSkeletons.tsx
/** About as many as are drawn at first. */
var most = 24;
var numbers = (count) => Array.from({ length: count }, (_, index) => index);
/** Room for the first comments. */
var CommentSkeletons = ({ count, isAsked }) => /* @__PURE__ */ jsxs("div", {
	className: CommentSkeletons_module_default.list,
	children: [/* @__PURE__ */ jsx("p", {
		className: "visually-hidden",
		role: "status",
		children: isAsked && articleWords().fetchingComments
	}), numbers(Math.min(count ?? 4, most)).map((number) => /* @__PURE__ */ jsxs("div", {
		className: CommentSkeletons_module_default.comment,
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ jsx("div", { className: CommentSkeletons_module_default.name }),
			/* @__PURE__ */ jsx("div", { className: CommentSkeletons_module_default.line }),
			/* @__PURE__ */ jsx("div", { className: CommentSkeletons_module_default.line }),
			/* @__PURE__ */ jsx("div", { className: CommentSkeletons_module_default.lineEnd })
		]
	}, number))]
});
export { NewsroomHtml as n, captionParts as r, CommentSkeletons as t };
