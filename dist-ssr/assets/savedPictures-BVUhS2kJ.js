import { t as chooseFile } from "./pictureChoice-qSUvokUW.js";
// src/offline/cacheNames.ts
/** Names of the caches of files. An app at another path of the same origin has caches of its own. */
var named = (what) => `broadsheet-${what}-/`;
var cacheNames = {
	/** The app itself: the page, its scripts, styles and first fonts. */
	shell: named("shell"),
	/** Scripts and styles of earlier builds, for tabs that still run them. */
	earlierBuilds: named("earlier-builds"),
	/** Fonts beyond those that the first screen needs. */
	fonts: named("fonts"),
	/** Pictures that were on screen; bounded. */
	pictures: named("pictures"),
	/** Pictures of hosts that refuse CORS: browsers count each as several MB, so few are kept. */
	opaquePictures: named("opaque-pictures"),
	/** Pictures of saved stories, by their address: the page writes them, the worker reads them first. */
	savedPictures: named("saved-pictures")
};
// src/offline/layoutWidth.ts
var rootFontSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
var units = {
	px: () => 1,
	rem: rootFontSize,
	vw: () => window.innerWidth / 100
};
var toPx = (length) => {
	const [, number, unit = ""] = /^([\d.]+)([a-z]+)$/.exec(length) ?? [];
	const px = units[unit]?.();
	return px === void 0 ? null : Number(number) * px;
};
/**
* How wide a picture stands in this window, in px, as its `sizes` attribute says: a list of `(condition) length`, of
* which the first that holds counts. Lengths of the reader's own attributes only: px, rem and vw.
*/
var layoutWidth = (sizes) => {
	for (const part of sizes.split(",")) {
		const [, condition, length = ""] = /^\s*(\(.+\))?\s*(\S+)\s*$/.exec(part) ?? [];
		const px = toPx(length);
		if (px !== null && (!condition || window.matchMedia(condition).matches)) return px;
	}
	return window.innerWidth;
};
// src/offline/savedPictures.ts
/** ms until a picture that does not come is given up for this time. */
var patience = 3e4;
/** Whether this browser keeps files for pages at all; it does so over HTTPS only. */
var canKeepPictures = () => "caches" in globalThis;
/** The files of a story's pictures that this screen shows; each once. */
var filesForScreen = (pictures) => {
	const pixels = ({ sizes }) => layoutWidth(sizes) * window.devicePixelRatio;
	return [...new Set(pictures.map((picture) => chooseFile(picture, pixels(picture))))];
};
var ask = (url, mode) => fetch(url, {
	mode,
	credentials: "omit",
	signal: AbortSignal.timeout(patience)
});
/** Sites that share their pictures openly tell how large they are; the others' are kept all the same. */
var fetchPicture = async (url) => {
	const open = await ask(url, "cors").catch(() => null);
	if (open && !open.ok) throw new Error(`${url} answered ${open.status}`);
	return open ?? ask(url, "no-cors");
};
var sizeOf = async (response) => response.type === "opaque" ? null : (await response.blob()).size;
/** Keeps a picture on this device; `null` when it can't be fetched or there is no room for it. */
var keepPicture = async (url) => {
	try {
		const cache = await caches.open(cacheNames.savedPictures);
		const kept = await cache.match(url, { ignoreVary: true });
		if (kept) return {
			url,
			bytes: await sizeOf(kept)
		};
		const fetched = await fetchPicture(url);
		await cache.put(url, fetched.clone());
		return {
			url,
			bytes: await sizeOf(fetched)
		};
	} catch {
		return null;
	}
};
/** Lets all pictures go but those of the stories still saved. Never fails: what stays is tried again next time. */
var dropPicturesBut = async (wanted) => {
	try {
		const cache = await caches.open(cacheNames.savedPictures);
		const unwanted = (await cache.keys()).filter(({ url }) => !wanted.has(url));
		await Promise.all(unwanted.map((request) => cache.delete(request)));
	} catch {}
};
export { cacheNames as a, keepPicture as i, dropPicturesBut as n, filesForScreen as r, canKeepPictures as t };
