// src/queries/restored.ts
var restored = /* @__PURE__ */ new WeakMap();
/** Whether what the query holds came from the device. */
var isRestored = (query) => restored.has(query);
/**
* `staleTime` of a list: what came from the device counts from when it was put on screen, or the next part of the page
* to open would exchange it under the reader's eyes. `duration` in ms.
*/
var freshFor = (duration) => (query) => {
	const mark = restored.get(query);
	return duration + (mark ? mark.restoredAt - mark.updatedAt : 0);
};
export { isRestored as n, freshFor as t };
