import { a as NotFound } from "./durations-DujCXBPO.js";
import { t as plainText } from "./plainText-DjkHuLxz.js";
import { a as toSlug, n as keepValid, r as parseList, s as getJson } from "./wire-CZhnFiOF.js";
import { fallback, number, object, string } from "valibot";
// src/wordpress/terms.ts
var WireTermDetails = object({
	id: number(),
	name: string(),
	slug: string(),
	description: fallback(string(), ""),
	count: fallback(number(), 0),
	parent: fallback(number(), 0)
});
var fields = "id,name,slug,description,count,parent";
var toTermDetails = (wire) => ({
	...wire,
	name: plainText(wire.name),
	slug: toSlug(wire.slug),
	description: plainText(wire.description)
});
/** A category or a tag by its slug (decoded or not). Throws NotFound. */
var fetchTerm = async (taxonomy, slug, signal) => {
	const { body } = await getJson(`wp/v2/${taxonomy}`, {
		slug,
		per_page: 1,
		_fields: fields
	}, { signal });
	const [term] = keepValid(WireTermDetails, parseList(body));
	if (!term) throw new NotFound(`Nothing is filed under ${slug}`);
	return toTermDetails(term);
};
/** Slug of the category into which WordPress puts what nobody filed: not a section. */
var unfiled = "uncategorized";
var fetchSectionList = async (slugs, signal) => {
	const { body } = await getJson("wp/v2/categories", {
		hide_empty: true,
		per_page: 100,
		orderby: "count",
		order: "desc",
		slug: slugs,
		_fields: fields
	}, { signal });
	return keepValid(WireTermDetails, parseList(body)).map(toTermDetails);
};
/** Sections by their slugs, in that order; those that hold no stories are left out. */
var fetchChosenSections = async (slugs, signal) => {
	const sections = await fetchSectionList(slugs, signal);
	return slugs.flatMap((chosen) => sections.find(({ slug }) => slug === toSlug(chosen)) ?? []);
};
/** The sections that hold stories: top level first, then those with most stories. */
var fetchSections = async (signal) => {
	return (await fetchSectionList([], signal)).filter(({ slug }) => slug !== unfiled).sort((a, b) => Number(a.parent !== 0) - Number(b.parent !== 0) || b.count - a.count);
};
export { unfiled as i, fetchSections as n, fetchTerm as r, fetchChosenSections as t };
