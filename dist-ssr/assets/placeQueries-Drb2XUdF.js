import { n as keepPlace$1, r as listPlaces, t as findPlace } from "./readingPlaces-Ch4jxPVq.js";
import { queryOptions } from "@tanstack/react-query";
// src/queries/placeQueries.ts
var placesKey = ["places"];
/** How far the reader got in stories, on this device only. */
var placeQueries = {
	/** The share read of each story, by its id. */
	shares: () => queryOptions({
		queryKey: [...placesKey, "shares"],
		queryFn: async () => new Map((await listPlaces()).map(({ articleId, share }) => [articleId, share])),
		staleTime: 0,
		structuralSharing: false,
		retry: false
	}),
	/** Where the reader was when this story was opened; `null` for a story not read so far. */
	ofArticle: (articleId) => queryOptions({
		queryKey: [...placesKey, articleId],
		queryFn: () => findPlace(articleId),
		staleTime: 0,
		gcTime: 0,
		retry: false
	})
};
/** Keeps how far a story was read. */
var keepPlace = async (queryClient, place) => {
	await keepPlace$1(place);
	await queryClient.invalidateQueries({ queryKey: placeQueries.shares().queryKey });
};
export { placeQueries as n, keepPlace as t };
