// src/routes/article/blocksOf.ts
/** Boxes of the block editor and lists hold the blocks; everything else is one. */
var boxes = "div, section, aside, ul, ol, dl";
/**
* The blocks of a text in their order: paragraphs, headings, pictures, items of lists. It follows from the text alone,
* so that a block has the same number on every screen.
*/
var blocksOf = (root) => [...root.children].flatMap((child) => {
	if (!(child instanceof HTMLElement)) return [];
	return child.matches(boxes) && child.childElementCount > 0 ? blocksOf(child) : [child];
});
/** The text inside the frame that also holds what belongs to it. */
var textIn = (frame) => frame?.querySelector(":scope > div") ?? null;
export { textIn as n, blocksOf as t };
