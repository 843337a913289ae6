// src/offline/database.ts
var version = 1;
var createStores = (database) => {
	database.createObjectStore("queries", { keyPath: "hash" }).createIndex("weight", ["usedAt", "size"]);
	database.createObjectStore("saved", { keyPath: "article.id" });
	database.createObjectStore("places", { keyPath: "articleId" }).createIndex("readAt", "readAt");
	database.createObjectStore("outbox", { keyPath: "id" });
	database.createObjectStore("own", { keyPath: "id" }).createIndex("articleId", "articleId");
};
var opened;
var forget = () => {
	opened = void 0;
};
var openStores = async () => {
	const { openDB } = await import("idb");
	return openDB("broadsheet", version, {
		upgrade: createStores,
		blocking: (_current, _blocked, event) => {
			event.target.close();
			forget();
		},
		terminated: forget
	});
};
var open = () => {
	opened ??= openStores();
	return opened;
};
/**
* Runs `work` on the database. Rejects where the browser keeps nothing (blocked, private window), where the disk is
* full, or with what `work` throws; the next call opens the database afresh.
*/
var onDevice = async (work) => {
	try {
		return await work(await open());
	} catch (problem) {
		forget();
		throw problem;
	}
};
/** Puts one record and commits at once: the page may be left in the same moment. Resolves to `true`, or rejects. */
var putAtOnce = async (database, name, record) => {
	const transaction = database.transaction(name, "readwrite");
	const stored = transaction.store.put(record);
	transaction.commit();
	await Promise.all([stored, transaction.done]);
	return true;
};
export { putAtOnce as n, onDevice as t };
