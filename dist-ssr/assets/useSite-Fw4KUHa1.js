import { t as siteSettings } from "./siteSettings-CAHSVLvz.js";
import { t as askNewsroom } from "./askNewsroom-b6QG9Z5i.js";
import { t as hour } from "./durations-DujCXBPO.js";
import { queryOptions, useQuery } from "@tanstack/react-query";
// src/queries/siteQueries.ts
/** On reading, so that a new edition's name shows at once where the old one's is kept. */
var asSet = (site) => ({
	...site,
	name: siteSettings().name ?? site.name
});
/** What is true of the whole newspaper. */
var siteQueries = {
	/** The newspaper itself. */
	site: () => queryOptions({
		queryKey: ["site"],
		queryFn: async ({ signal }) => (await askNewsroom()).site(signal),
		select: asSet,
		staleTime: hour
	}),
	/** Its sections: as the newsroom chose them, else those that hold stories, top level first, the fullest first. */
	sections: () => {
		const { sections: chosen } = siteSettings();
		return queryOptions({
			queryKey: ["sections", ...chosen ?? []],
			queryFn: async ({ signal }) => (await askNewsroom()).sections(chosen, signal),
			staleTime: hour
		});
	}
};
// src/components/useSite.ts
/** The newspaper once it has told us its name; `undefined` until then, or when it can't be reached. */
var useSite = () => useQuery(siteQueries.site()).data;
/** Time zone of the newspaper; UTC until it is known. */
var useTimeZone = () => useSite()?.timeZone ?? "UTC";
export { useTimeZone as n, siteQueries as r, useSite as t };
