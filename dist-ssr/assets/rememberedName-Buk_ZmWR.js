import { i as rememberedKeys, n as recall, r as remember, t as forget } from "./deviceMemory-BM8iqaXb.js";
import { fallback, object, safeParse, string } from "valibot";
// src/offline/drafts.ts
var Kept = object({
	text: string(),
	name: fallback(string(), "")
});
var key$1 = (articleId, parentId) => `draft:${articleId}:${parentId}`;
/** The unsent comment under a story (parent 0) or under a comment; `null` for none. */
var readDraft = (articleId, parentId) => {
	const { success, output } = safeParse(Kept, recall(key$1(articleId, parentId)));
	return success ? output : null;
};
/** Keeps what is being typed; an empty draft is forgotten. */
var writeDraft = (articleId, parentId, { text, name }) => {
	if (text.trim() === "") forget(key$1(articleId, parentId));
	else remember(key$1(articleId, parentId), {
		text,
		name
	});
};
/** Forgets a draft once it was sent or thrown away. */
var clearDraft = (articleId, parentId) => forget(key$1(articleId, parentId));
var allKeys = () => rememberedKeys("draft:");
/** How many comments are being written. */
var countDrafts = () => allKeys().length;
/** Forgets all of them. */
var clearDrafts = () => {
	for (const each of allKeys()) forget(each);
};
// src/offline/rememberedName.ts
var key = "name";
/** The name that this reader asked us to remember; `''` for none. */
var readName = () => {
	const name = recall(key);
	return typeof name === "string" ? name : "";
};
/** Remembers the name for the next comment; only when the reader asked for it. */
var rememberName = (name) => remember(key, name.trim());
/** Forgets the name. */
var forgetName = () => forget(key);
export { clearDrafts as a, writeDraft as c, clearDraft as i, readName as n, countDrafts as o, rememberName as r, readDraft as s, forgetName as t };
