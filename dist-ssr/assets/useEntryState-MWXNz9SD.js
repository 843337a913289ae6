import { useQueryClient } from "@tanstack/react-query";
import { useLocation } from "react-router-dom";
import { useEffect, useState } from "react";
// src/routes/article/useEntryState.ts
/** Lives as long as the app does, as does the cache of what was fetched. */
var memories = /* @__PURE__ */ new WeakMap();
/** Some hundred stories; older ones open as new. */
var most = 1e3;
var memoryOf = (queryClient) => {
	const memory = memories.get(queryClient) ?? /* @__PURE__ */ new Map();
	memories.set(queryClient, memory);
	return memory;
};
var keep = (memory, key, value) => {
	memory.delete(key);
	memory.set(key, value);
	const oldest = memory.keys().next().value;
	if (memory.size > most && oldest !== void 0) memory.delete(oldest);
};
/**
* State of a page that Back finds again: remembered for the entry of the history until the app is closed. A `name`
* always goes with one type of value.
*/
var useEntryState = (name, initial) => {
	const memory = memoryOf(useQueryClient());
	const key = `${useLocation().key} ${name}`;
	const [value, setValue] = useState(() => memory.has(key) ? memory.get(key) : initial);
	useEffect(() => keep(memory, key, value), [
		memory,
		key,
		value
	]);
	return [value, setValue];
};
export { useEntryState as t };
