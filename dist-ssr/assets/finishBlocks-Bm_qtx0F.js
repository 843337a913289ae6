import { t as embedWords } from "./embeds-BZuakxeO.js";
// src/components/lightbox/markPictures.ts
/** Pictures that stand for themselves; those within a line of text, a list or a table do not. */
var pictures = "figure img:not(:is(p, li, td, th, h2, h3) *)";
var isFile = (href) => /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i.test(href);
/** The element that opens a picture: itself, or a link to its file. `null` for one that leads elsewhere. */
var controlOf = (image) => {
	const link = image.closest("a");
	if (!link) return image;
	return isFile(link.getAttribute("href") ?? "") ? link : null;
};
var nameOf = (image) => {
	const caption = image.closest("figure")?.querySelector(":scope > figcaption")?.textContent;
	const { enlarge, noDescription } = embedWords();
	return enlarge(image.dataset.alt || caption?.trim() || noDescription);
};
/** Pictures of a story that open in the lightbox, in their order. */
var openablePictures = (root) => [...root.querySelectorAll(pictures)].filter((image) => controlOf(image));
var mark = (image) => {
	const control = controlOf(image);
	if (!control) return;
	image.dataset.alt ??= image.alt;
	if (control === image && image.alt === "") image.alt = nameOf(image);
	control.dataset.enlarge = "";
	control.tabIndex = 0;
	control.setAttribute("role", "button");
	control.setAttribute("aria-haspopup", "dialog");
	control.setAttribute("aria-label", nameOf(image));
};
/** Makes the pictures of a story controls that open them larger. Nothing is laid out anew. */
var markPictures = (root) => {
	for (const image of openablePictures(root)) mark(image);
};
// src/components/finishBlocks.ts
var textBlocks = "p, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, figcaption, table, summary, cite";
/** Letters that can stand alone, three lines high, over a paragraph long enough to run past them. */
var opening = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}].{239}/su;
/** An editor's note over a story is set in italics as a whole. */
var isNote = (paragraph) => paragraph.matches(".correction") || paragraph.firstElementChild?.textContent === paragraph.textContent;
var canOpen = (first) => first?.localName === "p" && first.querySelector("img, br") === null && !isNote(first) && opening.test(first.textContent ?? "");
var markOpening = (root) => {
	const isNewsroomsOwn = root.querySelector(".has-drop-cap") !== null;
	root.toggleAttribute("data-drop-cap", !isNewsroomsOwn && canOpen(root.firstElementChild));
};
/** Headings are addresses: those without an id of the newsroom's own are numbered. So is the first correction. */
var namePlaces = (root) => {
	const correction = root.querySelector(".correction:not([id])");
	if (correction) correction.id = "correction";
	root.querySelectorAll("h2, h3, h4, h5, h6").forEach((heading, index) => {
		if (heading.id === "") heading.id = `heading-${index + 1}`;
	});
};
/**
* Finishes newsroom HTML where it stands: each block runs in the direction of its own text, pictures open larger,
* headings can be linked to, a long first paragraph opens with a drop cap. Nothing is measured.
*/
var finishBlocks = (root) => {
	for (const block of root.querySelectorAll(`:is(${textBlocks}):not([dir], blockquote *)`)) block.setAttribute("dir", "auto");
	namePlaces(root);
	markOpening(root);
	markPictures(root);
};
export { openablePictures as i, controlOf as n, markPictures as r, finishBlocks as t };
