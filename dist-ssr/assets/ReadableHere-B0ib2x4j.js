import { o as shortDate, t as calendar } from "./times-BOitNuWW.js";
import { t as articlePath } from "./paths-CwFDu4wQ.js";
import { n as part } from "./spoken-CEIfIH7G.js";
import { t as onDevice } from "./database-BcxlDVdh.js";
import "./keptQueries-BUlPbzTg.js";
import { t as articleHash } from "./roomForQueries-BqmbqVx0.js";
import { t as listSaved } from "./savedArticles-BaYcP2nE.js";
import { t as articleKey } from "./keys-D6tuBKQ4.js";
import { n as useTimeZone } from "./useSite-Fw4KUHa1.js";
import { array, boolean, minLength, number, object, pipe, safeParse, string } from "valibot";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { useId } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
var readableWords = part("readable", { title: "You can read these without a network:" });
// src/offline/listReadable.ts
var most = 20;
/** As much of a story as the list needs; what cannot be read is not on it. */
var Story = object({
	id: number(),
	slug: string(),
	headline: pipe(string(), minLength(1)),
	publishedAt: string(),
	categories: array(object({ name: string() })),
	isProtected: boolean(),
	body: object({})
});
var toReadable = (article) => {
	const { success, output } = safeParse(Story, article);
	if (!success || output.isProtected) return [];
	const { id, slug, headline, publishedAt, categories } = output;
	return [{
		id,
		slug,
		headline,
		publishedAt,
		section: categories[0]?.name ?? null
	}];
};
var keptArticles = () => onDevice((database) => database.getAll("queries", IDBKeyRange.bound(articleHash, `${articleHash}\uffff`))).then((kept) => kept.filter(({ version }) => version === 1).map(({ data }) => data)).catch(() => []);
/**
* The stories that open without a network, newest first, twenty at most. Never fails.
* @param held stories that the page holds in memory: what came last may not be on the disk yet
*/
var listReadable = async (held) => {
	const [kept, saved] = await Promise.all([keptArticles(), listSaved()]);
	const stories = [
		...kept,
		...saved.items.map(({ article }) => article),
		...held
	].flatMap(toReadable);
	return [...new Map(stories.map((story) => [story.id, story])).values()].sort((a, b) => b.publishedAt.localeCompare(a.publishedAt)).slice(0, most);
};
// src/queries/readableQueries.ts
var heldStories = (client) => client.getQueriesData({ queryKey: articleKey }).map(([, story]) => story);
/** What can be read without a network. */
var readableQueries = { 
/** Newest first, twenty at most. */
list: () => queryOptions({
	queryKey: ["readable"],
	queryFn: ({ client }) => listReadable(heldStories(client)),
	staleTime: 0,
	gcTime: 0,
	retry: false
}) };
var ReadableHere_module_default = {
	here: "_here_va3mo_1",
	title: "_title_va3mo_8",
	list: "_list_va3mo_12",
	item: "_item_va3mo_17",
	headline: "_headline_va3mo_22",
	facts: "_facts_va3mo_34"
};
// src/components/ReadableHere.tsx
var Item = ({ story: { slug, headline, section, publishedAt } }) => {
	const timeZone = useTimeZone();
	return /* @__PURE__ */ jsxs("li", {
		className: ReadableHere_module_default.item,
		children: [/* @__PURE__ */ jsx(Link, {
			className: ReadableHere_module_default.headline,
			to: articlePath(slug),
			dir: "auto",
			children: headline
		}), /* @__PURE__ */ jsxs("p", {
			className: ReadableHere_module_default.facts,
			children: [section && /* @__PURE__ */ jsx("span", { children: section }), /* @__PURE__ */ jsx("time", {
				dateTime: publishedAt,
				children: shortDate(publishedAt, timeZone, calendar())
			})]
		})]
	});
};
/** The stories that open without a network; silent where there is none. */
var ReadableHere = () => {
	const id = useId();
	const { data: stories = [] } = useQuery(readableQueries.list());
	if (stories.length === 0) return null;
	return /* @__PURE__ */ jsxs("section", {
		className: ReadableHere_module_default.here,
		"aria-labelledby": id,
		children: [/* @__PURE__ */ jsx("h2", {
			id,
			className: ReadableHere_module_default.title,
			children: readableWords().title
		}), /* @__PURE__ */ jsx("ul", {
			className: ReadableHere_module_default.list,
			children: stories.map((story) => /* @__PURE__ */ jsx(Item, { story }, story.id))
		})]
	});
};
export { ReadableHere };
