import { n as parseInert, t as changeStartTags } from "./startTags-BLUHN8cC.js";
// src/html/quickText.ts
/** Tags of which nothing but their text matters, as excerpts have them. */
var simpleTag = /<\/?(?:p|em|strong|b|i|br)\s*\/?>/gi;
var named = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	nbsp: "\xA0",
	hellip: "…",
	ndash: "–",
	mdash: "—",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”"
};
/** HTML reads the numbers below 160 in its own way; none but the ampersand and quotes occur there. */
var isPlain = (code) => [
	34,
	38,
	39,
	60,
	62
].includes(code) || code >= 160 && code < 55296;
/** `&#8217;` or `&amp;` as its character; `null` for what only a parser knows. */
var toText = (entity) => {
	const [, number, name] = /^&(?:#(\d+)|(\w+));$/.exec(entity) ?? [];
	if (number) return isPlain(Number(number)) ? String.fromCharCode(Number(number)) : null;
	return name && named[name] || null;
};
/**
* The text of HTML as simple as titles, names and excerpts mostly are, ten times faster than by parsing it; `null`
* where there is anything else in it. A page of a feed has a hundred such texts.
*/
var quickText = (html) => {
	const text = html.replace(simpleTag, "");
	if (text.includes("<")) return null;
	let isKnown = true;
	const decoded = text.replace(/&[^\s&;]*;?/g, (whole) => {
		const character = whole === "&" ? "&" : toText(whole);
		isKnown &&= character !== null;
		return character ?? whole;
	});
	return isKnown ? decoded : null;
};
// src/html/plainText.ts
var blockEdge = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/td|\/th|\/figcaption|\/blockquote|\/dt|\/dd)\b/gi;
/** A start tag without what follows its name: no text, and a style attribute among it would be reported. */
var bare = (tag) => `${/^<[a-z][\w-]*/i.exec(tag)?.[0]}>`;
var tidySpaces = (text) => text.replace(/\s+/g, " ").trim();
var parsedText = (html) => {
	const root = parseInert(changeStartTags(html, bare));
	for (const element of root.querySelectorAll("script, style, template, noscript")) element.remove();
	return root.textContent ?? "";
};
/**
* The text of newsroom HTML on one line: entities decoded, tags gone, a bare `<` kept, scripts and styles left out.
* Most of what a feed holds needs no parsing.
*/
var plainText = (html) => {
	if (!/[<&]/.test(html)) return tidySpaces(html);
	const spaced = html.replace(blockEdge, " $&");
	return tidySpaces(quickText(spaced) ?? parsedText(spaced));
};
export { quickText as n, plainText as t };
