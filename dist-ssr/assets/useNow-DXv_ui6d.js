import { useSyncExternalStore } from "react";
// src/domain/printedAt.ts
var printed = null;
/** When the page that is shown first was printed, in epoch ms; `null` for one that was not. */
var printedAt = () => printed;
/** Belongs before the first drawing. */
var setPrintedAt = (time) => {
	printed = time;
};
// src/components/useNow.ts
var minute = 6e4;
var readers = /* @__PURE__ */ new Set();
var timer;
var subscribe = (reader) => {
	readers.add(reader);
	timer ??= setInterval(() => {
		for (const tell of readers) tell();
	}, minute);
	return () => {
		readers.delete(reader);
		if (readers.size > 0) return;
		clearInterval(timer);
		timer = void 0;
	};
};
var currentMinute = () => Math.floor(Date.now() / minute) * minute;
/** A printed page is taken over as of the time at which it was printed. */
var minuteOfPrint = () => printedAt() ?? currentMinute();
/** The present in epoch ms, in steps of a minute; one timer for the whole page. */
var useNow = () => useSyncExternalStore(subscribe, currentMinute, minuteOfPrint);
export { printedAt as n, setPrintedAt as r, useNow as t };
