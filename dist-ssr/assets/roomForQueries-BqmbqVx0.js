import "./keptQueries-BUlPbzTg.js";
// src/offline/roomForQueries.ts
/** Hashes of stories begin so. */
var articleHash = "[\"article\",";
/** All that is kept of queries by use and size, last used first; their data stays on the disk. */
var keptSizes = async (database) => {
	const sizes = [];
	let cursor = await database.transaction("queries").store.index("weight").openKeyCursor(null, "prev");
	while (cursor) {
		const [usedAt, size] = cursor.key;
		sizes.push({
			hash: cursor.primaryKey,
			usedAt,
			size
		});
		cursor = await cursor.continue();
	}
	return sizes;
};
export { keptSizes as n, articleHash as t };
