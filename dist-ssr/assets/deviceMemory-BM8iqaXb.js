// src/offline/deviceMemory.ts
/** What localStorage would hold where it is blocked or full: works until the page is closed. */
var inMemory = /* @__PURE__ */ new Map();
var prefix = "broadsheet:";
var load = (key) => {
	const kept = inMemory.get(key);
	if (kept !== void 0) return kept;
	try {
		return localStorage.getItem(prefix + key);
	} catch {
		return null;
	}
};
/** A small value that this device keeps, as it was written; `null` when there is none or it can't be read. */
var recall = (key) => {
	const text = load(key);
	if (text === null) return null;
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
};
/** Keeps a small value on this device; where storage is blocked or full, for as long as the page is open. */
var remember = (key, value) => {
	const text = JSON.stringify(value);
	try {
		localStorage.setItem(prefix + key, text);
		inMemory.delete(key);
	} catch {
		inMemory.set(key, text);
	}
};
/** Forgets a value kept on this device. */
var forget = (key) => {
	inMemory.delete(key);
	try {
		localStorage.removeItem(prefix + key);
	} catch {}
};
/** Keys of all values kept on this device that begin so. */
var rememberedKeys = (start) => {
	const inPage = [...inMemory.keys()];
	let onDevice = [];
	try {
		onDevice = Object.keys(localStorage).flatMap((key) => key.startsWith(prefix) ? key.slice(11) : []);
	} catch {}
	return [.../* @__PURE__ */ new Set([...inPage, ...onDevice])].filter((key) => key.startsWith(start));
};
export { rememberedKeys as i, recall as n, remember as r, forget as t };
