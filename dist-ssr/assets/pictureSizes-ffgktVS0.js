import { a as tryOnDevice, i as tellOtherTabs, o as unkept, t as listSaved } from "./savedArticles-BaYcP2nE.js";
// src/domain/savedArticle.ts
/** Whether a saved story is there in full. */
var isWhole = (article) => "body" in article;
/** The saved story in full; `null` where only its card is there. */
var wholeOf = (saved) => isWhole(saved.article) ? {
	...saved,
	article: saved.article
} : null;
// src/offline/savedCopies.ts
var changeOnDevice = async (database, articleId, change) => {
	const { store, done } = database.transaction("saved", "readwrite");
	const saved = await store.get(articleId);
	const changed = saved ? change(saved) : null;
	const isOther = changed !== null && changed !== saved;
	if (isOther) await store.put(changed);
	await done;
	if (isOther) tellOtherTabs();
	return changed;
};
/**
* Changes what is saved of a story and returns it; `null` when it is not saved any more. A `change` that returns what
* it was given changes nothing.
*/
var changeSaved = async (articleId, change) => {
	const held = unkept.get(articleId);
	if (held) unkept.set(articleId, change(held));
	return await tryOnDevice((database) => changeOnDevice(database, articleId, change)) ?? unkept.get(articleId) ?? null;
};
/** The saved copy of a story in full; `null` when it is not saved or only its card is. */
var findSaved = async (slug) => {
	const found = (await listSaved()).items.find(({ article }) => article.slug === slug);
	return found ? wholeOf(found) : null;
};
// src/domain/pictureSizes.ts
/** Width by height from which a picture is a panorama. */
var panorama = 1.7;
/** The shape of the picture over a story; `usual` also where the newsroom lost its measures. */
var leadShapeOf = ({ width, height }) => {
	if (!width || !height) return "usual";
	if (height > width) return "tall";
	return width / height >= panorama ? "wide" : "usual";
};
var leadSizes = {
	tall: "(min-width: 40rem) 32rem, 100vw",
	usual: "(min-width: 80rem) 58rem, 100vw",
	wide: "(min-width: 80rem) 75rem, 100vw"
};
/** The `sizes` attribute of the picture over a story. */
var leadPictureSizes = (image) => leadSizes[leadShapeOf(image)];
export { isWhole as a, findSaved as i, leadShapeOf as n, wholeOf as o, changeSaved as r, leadPictureSizes as t };
