import { t as pagePolicy } from "./trustedTypes-CKyHisai.js";
// src/html/parse.ts
var inert;
/**
* HTML as a tree in a document that no window shows: no script runs, nothing is loaded, so any HTML is safe in it.
* The document is made once; a new one for each headline would cost more than the parsing.
*/
var parseInert = (html) => {
	inert ??= document.implementation.createHTMLDocument("");
	const root = inert.createElement("div");
	root.innerHTML = pagePolicy().createHTML(html);
	return root;
};
// src/html/startTags.ts
var opens = /<[a-z]/gi;
/**
* Where the start tag that begins at `from` ends, as a parser reads it, quoted values whole. By hand: a pattern that
* goes over megabytes of a hostile tag overflows the stack.
*/
var endOfTag = (html, from) => {
	let quote;
	for (let at = from; at < html.length; at += 1) {
		const letter = html[at];
		if (quote) quote = letter === quote ? void 0 : quote;
		else if (letter === "\"" || letter === "'") quote = letter;
		else if (letter === ">") return at + 1;
	}
	return html.length;
};
/** HTML with each start tag as `change` gives it back; what stands between them stays. Never fails. */
var changeStartTags = (html, change) => {
	let changed = "";
	let done = 0;
	for (const { index } of html.matchAll(opens)) {
		if (index < done) continue;
		const end = endOfTag(html, index);
		changed += html.slice(done, index) + change(html.slice(index, end));
		done = end;
	}
	return changed + html.slice(done);
};
export { parseInert as n, changeStartTags as t };
