import { r as fetchTerm } from "./terms-B2GlskFS.js";
import { t as hour } from "./durations-DujCXBPO.js";
import { queryOptions } from "@tanstack/react-query";
// src/queries/termQueries.ts
var term = (taxonomy, slug) => queryOptions({
	queryKey: [taxonomy, slug],
	queryFn: ({ signal }) => fetchTerm(taxonomy, slug, signal),
	staleTime: hour
});
/** A category or a tag by its decoded slug. Fails with NotFound. */
var termQueries = {
	category: (slug) => term("categories", slug),
	tag: (slug) => term("tags", slug)
};
export { termQueries as t };
