import { t as singleKeys } from "./singleKeys-DHT_CXkH.js";
// src/components/keys/openCard.ts
var headlineLink = ":is(h2, h3, h4) a";
/** Opens the story whose card holds the focus, as a press on its headline does. */
var openCard = () => {
	(document.activeElement?.closest("article"))?.querySelector(headlineLink)?.click();
};
// src/components/keys/isTyping.ts
/** Whether keys pressed here are words, or the choice in a list: they are nobody else's. */
var isTyping = (target) => target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
// src/components/keys/characterKey.ts
var isHeldWithOthers = ({ ctrlKey, metaKey, altKey }) => ctrlKey || metaKey || altKey;
/** Keyboards of other scripts have no `j`: there its place counts. */
var latin = ({ key, code }) => /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key) ? code.replace(/^Key/, "").toLowerCase() : key;
/**
* The character of a key that may act on the page; `null` while somebody types, in a dialog, beside Ctrl, Alt or Meta,
* for keys without a character, and where the reader has switched such keys off (WCAG 2.1.4).
*/
var characterKey = (event) => {
	if (event.key.length !== 1 || event.key === " " || event.defaultPrevented) return null;
	if (event.isComposing || isHeldWithOthers(event) || isTyping(event.target)) return null;
	if (document.querySelector("dialog[open]") || !singleKeys.areOn()) return null;
	return latin(event);
};
export { isTyping as n, openCard as r, characterKey as t };
