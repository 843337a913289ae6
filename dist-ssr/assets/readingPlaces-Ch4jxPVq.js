import { t as onDevice } from "./database-BcxlDVdh.js";
import { n as rememberUnfinished } from "./unfinishedStory-DGDml1po.js";
// src/offline/readingPlaces.ts
var mostKept = 500;
var keepFor = 7776e6;
/** The oldest go: those out of time, and those above the number. */
var dropOld = async (database) => {
	const { store, done } = database.transaction("places", "readwrite");
	let surplus = await store.count() - mostKept;
	let cursor = await store.index("readAt").openCursor();
	while (cursor && (surplus > 0 || Date.now() - cursor.value.readAt > keepFor)) {
		await cursor.delete();
		surplus -= 1;
		cursor = await cursor.continue();
	}
	await done;
};
/** Keeps how far a story was read. Never fails: where the browser keeps nothing, there is nothing to return to. */
var keepPlace = async (place) => {
	rememberUnfinished(place);
	await onDevice(async (database) => {
		await database.put("places", place);
		await dropOld(database);
	}).catch(() => void 0);
};
/** How far a story was read; `null` when it was not, or nobody knows. */
var findPlace = (articleId) => onDevice(async (database) => await database.get("places", articleId) ?? null).catch(() => null);
/** How far each story was read; none where the browser keeps nothing. */
var listPlaces = () => onDevice((database) => database.getAll("places")).catch(() => []);
export { keepPlace as n, listPlaces as r, findPlace as t };
