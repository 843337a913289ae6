import { t as changeStartTags } from "./startTags-BLUHN8cC.js";
import { t as isOwn } from "./ownOrigins-DLRkksWT.js";
import { t as embedWords } from "./embeds-BZuakxeO.js";
// src/html/elements.ts
/** An element of the document that `parent` belongs to. */
var make = (parent, tag, attributes = {}, text = "") => {
	const element = parent.ownerDocument.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.textContent = text;
	return element;
};
/** Takes an element away and leaves what stood in it. */
var unwrap = (element) => element.replaceWith(...element.childNodes);
/** Puts the same element under another name; attributes stay. */
var rename = (element, tag) => {
	const renamed = make(element, tag);
	for (const { name, value } of element.attributes) renamed.setAttribute(name, value);
	renamed.append(...element.childNodes);
	element.replaceWith(renamed);
	return renamed;
};
/** Whether an element holds nothing but this one. */
var holdsOnly = (parent, child) => parent.children.length === 1 && parent.firstElementChild === child && parent.textContent?.trim() === child.textContent?.trim();
// src/html/foreignMedia.ts
var whole = (address, site) => URL.canParse(address, site) ? new URL(address, site).href : "";
var isForeign = (address, site) => {
	const href = whole(address, site);
	return /^https?:/.test(href) && !isOwn(href) && new URL(href).origin !== new URL(site).origin;
};
var addressesIn = (set) => set.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? "");
/** Takes away what names another host beside the address itself: other sizes, a poster. */
var dropExtras = (element, site) => {
	if (addressesIn(element.getAttribute("srcset") ?? "").some((address) => isForeign(address, site))) element.removeAttribute("srcset");
	if (isForeign(element.getAttribute("poster") ?? "", site)) element.removeAttribute("poster");
};
/** The link that stands for something on another host; it opens there. */
var linkTo = (element, href) => {
	const link = make(element, "a", {
		class: "embed embed-page",
		href
	});
	const said = embedWords().elsewhere[element.localName];
	const host = new URL(href).hostname.replace(/^www\./, "");
	link.append(make(element, "span", { class: "embed-provider" }, said(host)));
	const title = element.getAttribute("alt") || element.getAttribute("title");
	if (title) link.append(" ", make(element, "span", { class: "embed-title" }, title));
	return link;
};
var stand = (element, site) => {
	dropExtras(element, site);
	const sources = [...element.querySelectorAll("source, track")];
	const foreign = [element, ...sources].filter((one) => isForeign(one.getAttribute("src") ?? "", site));
	for (const source of sources) if (foreign.includes(source)) source.remove();
	const [first] = foreign;
	const isLost = foreign.includes(element) || first && !element.querySelector("source") && !element.hasAttribute("src");
	if (!first || !isLost) return;
	(element.closest("a") ?? element.closest("picture") ?? element).replaceWith(linkTo(element, whole(first.getAttribute("src") ?? "", site)));
};
/**
* Pictures and recordings that lie with a third party become links to them: nobody else learns what a reader opens
* before a click, and the content policy would leave them blank. `site` is the newspaper's home.
*/
var foreignMediaToLinks = (body, site) => {
	for (const source of body.querySelectorAll("picture source")) {
		dropExtras(source, site);
		if (!source.hasAttribute("srcset")) source.remove();
	}
	for (const element of body.querySelectorAll("img, audio, video")) stand(element, site);
};
// src/html/pictures.ts
/** Widths at which pictures stand in a story, for `sizes`: the measure is 42rem. */
var sizesOf = {
	full: "100vw",
	wide: "(min-width: 64rem) 60rem, 100vw",
	gallery: "(min-width: 46rem) 21rem, 50vw",
	side: "(min-width: 46rem) 20rem, 100vw",
	normal: "(min-width: 46rem) 42rem, 100vw"
};
var placeOf = (image) => {
	if (image.closest(".alignfull")) return "full";
	if (image.closest(".alignwide")) return "wide";
	if (image.closest(".wp-block-gallery")) return "gallery";
	return image.closest(".alignleft, .alignright, .wp-block-media-text, .wp-block-column") ? "side" : "normal";
};
/** Lazy-loading plugins park the real addresses in attributes that their script would read. */
var bringBack = (image) => {
	for (const name of ["src", "srcset"]) {
		const parked = image.getAttribute(`data-${name}`) || image.getAttribute(`data-lazy-${name}`);
		const current = image.getAttribute(name) ?? "";
		if (parked && (current === "" || current.startsWith("data:") || name === "srcset")) image.setAttribute(name, parked);
	}
};
var px = (image, name) => Number.parseInt(image.getAttribute(name) ?? "", 10);
var isPixel = (image) => px(image, "width") <= 1 || px(image, "height") <= 1;
/** WordPress draws emoji and old smileys as pictures; the letter is in the alternative text. */
var isEmoji = (image) => image.matches(".emoji, .wp-smiley");
var absolute = (address, site) => URL.canParse(address, site) ? new URL(address, site).href : "";
var absoluteSet = (set, site) => set.replace(/(^|,\s*)(\S+)/g, (_, before, address) => before + absolute(address, site));
var address = (image, site) => {
	const src = image.getAttribute("src") ?? "";
	if (!src.startsWith("data:")) image.setAttribute("src", absolute(src, site));
	const set = image.getAttribute("srcset");
	if (set) image.setAttribute("srcset", absoluteSet(set, site));
};
/** Pictures load when they come near, know how wide they stand, and keep their room before they are there. */
var prepare = (image) => {
	image.setAttribute("loading", "lazy");
	image.setAttribute("decoding", "async");
	if (!(px(image, "width") > 0 && px(image, "height") > 0)) image.classList.add("unsized");
	if (image.hasAttribute("srcset")) image.setAttribute("sizes", sizesOf[placeOf(image)]);
	if (!image.hasAttribute("alt")) image.setAttribute("alt", "");
};
var isFile = (href) => /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i.test(href);
/** Links from a picture to its own attachment page lead nowhere in the reader. */
var dropAttachmentLink = (image) => {
	const link = image.closest("a");
	if (!link || !holdsOnly(link, image) || isFile(link.getAttribute("href") ?? "")) return;
	if (link.rel.includes("attachment") || link.closest(".gallery, .wp-block-gallery")) unwrap(link);
};
/** A picture alone in a paragraph is a figure. */
var paragraphToFigure = (image) => {
	const content = image.parentElement?.localName === "a" ? image.parentElement : image;
	const paragraph = content.parentElement;
	if (paragraph?.localName !== "p" || !holdsOnly(paragraph, content)) return;
	rename(paragraph, "figure").className = `wp-block-image ${alignmentOf(image)}`.trim();
};
var alignmentOf = (element) => [...element.classList].filter((name) => /^align(left|right|wide|full)$/.test(name)).join(" ");
/** `[caption]` of the classic editor: a div or a figure with a text under the picture. */
var captionToFigure = (box) => {
	const figure = box.localName === "figure" ? box : rename(box, "figure");
	figure.className = `wp-block-image ${alignmentOf(figure)}`.trim();
	for (const text of figure.querySelectorAll("p.wp-caption-text")) rename(text, "figcaption");
};
var columnsOf = (gallery) => {
	return [...gallery.classList].find((name) => /^gallery-columns-\d+$/.test(name))?.replace("gallery-", "") ?? "columns-default";
};
/** `[gallery]` of the classic editor, in whichever tags the theme asked for. */
var galleryToFigure = (gallery) => {
	const figure = make(gallery, "figure", { class: `wp-block-gallery has-nested-images ${columnsOf(gallery)}` });
	for (const item of gallery.querySelectorAll(".gallery-item")) {
		const image = item.querySelector("a img")?.closest("a") ?? item.querySelector("img");
		if (!image) continue;
		const single = make(gallery, "figure", { class: "wp-block-image" });
		const caption = item.querySelector(".wp-caption-text")?.textContent?.trim();
		single.append(image);
		if (caption) single.append(make(gallery, "figcaption", {}, caption));
		figure.append(single);
	}
	gallery.replaceWith(figure);
};
/** Galleries of the block editor before WordPress 5.9 are lists. */
var listToFigures = (list) => {
	for (const item of list.querySelectorAll(".blocks-gallery-item")) {
		const figure = item.querySelector("figure");
		figure?.classList.add("wp-block-image");
		if (figure) item.replaceWith(figure);
	}
	list.closest(".wp-block-gallery")?.classList.add("has-nested-images");
	unwrap(list);
};
/** Brings every way in which WordPress has shown pictures into the one of today's blocks. `site` resolves addresses. */
var normalisePictures = (body, site) => {
	for (const gallery of body.querySelectorAll(".gallery")) galleryToFigure(gallery);
	for (const list of body.querySelectorAll(".blocks-gallery-grid")) if (list.localName === "ul") listToFigures(list);
	for (const box of body.querySelectorAll(".wp-caption")) captionToFigure(box);
	for (const image of body.querySelectorAll("img")) {
		bringBack(image);
		if (isEmoji(image)) image.replaceWith(image.getAttribute("alt") ?? "");
		else if (isPixel(image) || !image.getAttribute("src")) image.remove();
		else {
			address(image, site);
			dropAttachmentLink(image);
			paragraphToFigure(image);
			prepare(image);
		}
	}
};
// src/html/withoutReported.ts
/** A style or an event handler, or a value of another attribute that may speak of one. */
var reportedOrValue = /(?<=["'\s/])(?:style|on\w+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]*)|"[^"]*"|'[^']*'/gi;
var isValue = (found) => /^["']/.test(found);
var withoutReportedIn = (tag) => /style|on/i.test(tag) ? tag.replace(reportedOrValue, (found) => isValue(found) ? found : "") : tag;
/**
* Newsroom HTML without style attributes and event handlers, which the sanitiser lets none of out. A browser judges
* them by the content policy, in documents that no window shows too, and would report each. It is no guard: where it
* reads a broken tag otherwise than the parser, a report is made or a word of a broken tag lost, and the sanitiser
* comes after.
*/
var withoutReported = (html) => changeStartTags(html, withoutReportedIn);
export { make as a, holdsOnly as i, normalisePictures as n, rename as o, foreignMediaToLinks as r, unwrap as s, withoutReported as t };
