import { t as isBeforeOpening } from "./beforeOpening-uCxOcCXn.js";
import { n as recall, r as remember, t as forget } from "./deviceMemory-BM8iqaXb.js";
import { fallback, nullable, number, object, record, safeParse, string } from "valibot";
// src/offline/listVisits.ts
var key = "lists";
/** ms after which coming back is a new visit. */
var visitEnds = 18e5;
/** ms for which a place in a list is worth returning to. */
var placeLasts = 864e5;
var Kept = object({
	/** Epoch ms. */
	leftAt: number(),
	newest: nullable(string()),
	newestBefore: nullable(string()),
	place: fallback(nullable(object({
		articleId: number(),
		publishedAt: string(),
		at: number()
	})), null)
});
var load = () => {
	const { success, output } = safeParse(record(string(), Kept), recall(key));
	return success ? output : {};
};
var store = (list, kept) => {
	const latest = Object.entries(load()).filter(([name]) => name !== list).sort(([, a], [, b]) => b.leftAt - a.leftAt).slice(0, 39);
	remember(key, Object.fromEntries([[list, kept], ...latest]));
};
var fresh = {
	leftAt: 0,
	newest: null,
	newestBefore: null,
	place: null
};
/**
* Begins a visit to a list, or goes on with one left less than 30 min ago. A place is offered only where this page was
* opened after it was left: within one the history finds it.
*/
var startVisit = (list) => {
	const now = Date.now();
	const kept = load()[list] ?? fresh;
	const newestBefore = now - kept.leftAt < visitEnds ? kept.newestBefore : kept.newest;
	store(list, {
		...kept,
		newestBefore,
		leftAt: now
	});
	const { place } = kept;
	return {
		newestBefore,
		place: place !== null && isBeforeOpening(place.at) && now - place.at < placeLasts ? place : null
	};
};
/** Keeps what the reader has before them: the newest story of the list, and the place if it is worth keeping. */
var keepVisit = (list, seen) => store(list, {
	...load()[list] ?? fresh,
	...seen,
	leftAt: Date.now()
});
/** Forgets all visits. */
var forgetVisits = () => forget(key);
export { keepVisit as n, startVisit as r, forgetVisits as t };
