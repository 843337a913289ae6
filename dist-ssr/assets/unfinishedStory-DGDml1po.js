import { n as recall, r as remember, t as forget } from "./deviceMemory-BM8iqaXb.js";
import { number, object, safeParse, string } from "valibot";
// src/domain/readingPlace.ts
/** A story of which this much was read counts as read. */
var readEnough = .95;
var hardlyBegun = .05;
/** Whether the story was read to its end. */
var isFinished = ({ share }) => share >= readEnough;
/** Whether the reader stopped somewhere in between. */
var isBegun = ({ share }) => share >= hardlyBegun && share < readEnough;
// src/offline/unfinishedStory.ts
var key = "reading";
var Place = object({
	articleId: number(),
	slug: string(),
	headline: string(),
	block: number(),
	share: number(),
	readAt: number()
});
/** The story that was being read last and is not finished; at hand before the database is. `null` for none. */
var unfinishedStory = () => {
	const { success, output } = safeParse(Place, recall(key));
	return success ? output : null;
};
/** Offers the story being read no more. */
var forgetUnfinished = () => forget(key);
/** Takes a place for the last one, if the story is begun; one that is finished is offered no more. */
var rememberUnfinished = (place) => {
	if (isBegun(place)) remember(key, place);
	else if (isFinished(place) && unfinishedStory()?.articleId === place.articleId) forgetUnfinished();
};
export { isFinished as a, isBegun as i, rememberUnfinished as n, unfinishedStory as r, forgetUnfinished as t };
