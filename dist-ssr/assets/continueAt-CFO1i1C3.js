import { n as part } from "./spoken-CEIfIH7G.js";
var readingWords = part("reading", {
	continueStory: "Continue:",
	shareRead: (share) => `${share} read`,
	dismiss: "Do not continue",
	continueHere: (share) => `Continue where you were (${share})`
});
// src/domain/continueAt.ts
/** State of the history that opens a story at a block of its text. */
var toContinueAt = (block) => ({ continueAt: block });
/** The block at which a story is to be opened, from the state of the history; `null` for its top. */
var continueAt = (state) => {
	if (typeof state !== "object" || state === null || !("continueAt" in state)) return null;
	return typeof state.continueAt === "number" ? state.continueAt : null;
};
export { toContinueAt as n, readingWords as r, continueAt as t };
