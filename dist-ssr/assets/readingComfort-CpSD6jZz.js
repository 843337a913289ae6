import { n as recall, r as remember } from "./deviceMemory-BM8iqaXb.js";
// src/domain/readingComfort.ts
/** What a reader may choose, each in its order; the value that the newspaper is set in stands in `usualComfort`. */
var comfortChoices = {
	size: [
		"smallest",
		"small",
		"normal",
		"large",
		"largest"
	],
	width: [
		"narrow",
		"normal",
		"wide"
	],
	face: ["serif", "sans"],
	theme: [
		"system",
		"light",
		"sepia",
		"dark"
	],
	/** `reduced`: no picture loads before it is asked for, and nothing is fetched ahead. */
	data: ["all", "reduced"]
};
var usualComfort = {
	size: "normal",
	width: "normal",
	face: "serif",
	theme: "system",
	data: "all"
};
var comfortNames = Object.keys(comfortChoices);
var isChoice = (name, value) => comfortChoices[name].includes(value);
/** What was kept, as far as it makes sense; the usual for the rest. */
var toComfort = (kept) => {
	const given = typeof kept === "object" && kept !== null ? kept : {};
	const sound = comfortNames.filter((name) => isChoice(name, given[name]));
	return {
		...usualComfort,
		...Object.fromEntries(sound.map((name) => [name, given[name]]))
	};
};
/** What differs from the usual: all that has to be kept. */
var fromUsual = (comfort) => Object.fromEntries(comfortNames.filter((name) => comfort[name] !== usualComfort[name]).map((name) => [name, comfort[name]]));
// src/offline/readingComfort.ts
/** index.html reads it before the first paint, under deviceMemory's prefix. */
var key = "reading-comfort";
var listeners = /* @__PURE__ */ new Set();
var known = null;
var changed = () => {
	known = null;
	for (const listener of listeners) listener();
};
/** How the reader of this device wants to read; the same object until it changes. */
var readComfort = () => {
	known ??= toComfort(recall(key));
	return known;
};
/** Keeps how the reader wants to read, for this page and for every other that is open. */
var keepComfort = (comfort) => {
	remember(key, fromUsual(comfort));
	changed();
};
var onStorage = (event) => {
	if (event.key === null || event.key.endsWith(`:${key}`)) changed();
};
/** Calls back when the choice changes, here or in another tab. Returns how to stop. */
var followComfort = (listener) => {
	if (listeners.size === 0) {
		known = null;
		addEventListener("storage", onStorage);
	}
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
		if (listeners.size === 0) removeEventListener("storage", onStorage);
	};
};
export { comfortNames as a, comfortChoices as i, keepComfort as n, usualComfort as o, readComfort as r, followComfort as t };
