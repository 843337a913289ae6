import { t as onDevice } from "./database-BcxlDVdh.js";
// src/offline/keptQueries.ts
/** Drops what is kept of these queries. Never fails. */
var dropKept = (hashes) => onDevice(async (database) => {
	const { store, done } = database.transaction("queries", "readwrite");
	await Promise.all([...hashes.map((hash) => store.delete(hash)), done]);
}).catch(() => void 0);
export { dropKept as t };
