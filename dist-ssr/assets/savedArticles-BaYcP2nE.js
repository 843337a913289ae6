import { n as putAtOnce, t as onDevice } from "./database-BcxlDVdh.js";
// src/offline/savedStore.ts
/** What the device would not keep, by the id of its story; it lives as long as the page. */
var unkept = /* @__PURE__ */ new Map();
var storageWorks = true;
/** Whether the device keeps what is saved. */
var isKeptOnDevice = () => storageWorks && unkept.size === 0;
/** Runs on the database; where that fails, the list goes on in memory and says so. */
var tryOnDevice = async (work) => {
	try {
		const result = await onDevice(work);
		storageWorks = true;
		return result;
	} catch {
		storageWorks = false;
		return;
	}
};
var channelName = "broadsheet-saved";
/** Says to other tabs that the list is another now. */
var tellOtherTabs = () => {
	if (!("BroadcastChannel" in globalThis)) return;
	const channel = new BroadcastChannel(channelName);
	channel.postMessage("changed");
	channel.close();
};
// src/offline/savedArticles.ts
/** The saved stories, last saved first. */
var listSaved = async () => {
	const kept = await tryOnDevice((database) => database.getAll("saved")) ?? [];
	return {
		items: [...new Map([...kept.map((saved) => [saved.article.id, saved]), ...unkept]).values()].sort((a, b) => b.savedAt - a.savedAt),
		storageWorks: isKeptOnDevice()
	};
};
/** Saves a story, or replaces what was saved of it. */
var saveArticle = async (saved) => {
	unkept.set(saved.article.id, saved);
	if (await tryOnDevice((database) => putAtOnce(database, "saved", saved))) unkept.delete(saved.article.id);
	tellOtherTabs();
};
/** Takes a story off the list. */
var removeSaved = async (articleId) => {
	unkept.delete(articleId);
	await tryOnDevice((database) => database.delete("saved", articleId));
	tellOtherTabs();
};
export { tryOnDevice as a, tellOtherTabs as i, removeSaved as n, unkept as o, saveArticle as r, listSaved as t };
