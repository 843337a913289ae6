import { i as Malformed } from "./durations-DujCXBPO.js";
import { r as saveArticle, t as listSaved } from "./savedArticles-BaYcP2nE.js";
import { a as isWhole } from "./pictureSizes-ffgktVS0.js";
import { t as completeAllSaved } from "./completeSaved-B9xqIVcm.js";
import { i as savedQueries } from "./savedQueries-Dac1Phba.js";
import { array, boolean, integer, literal, maxLength, minValue, nullable, number, object, optional, pipe, regex, safeParse, string, unknown } from "valibot";
// src/offline/savedFile.ts
var format = "broadsheet-saved-stories";
var version = 1;
/** Stories read from one file at most; whoever has more has a list of another kind. */
var mostStories = 5e3;
var Line = pipe(string(), maxLength(2e3));
var Text = pipe(string(), maxLength(2e4));
var Body = pipe(string(), maxLength(5e6));
var Id = pipe(number(), integer(), minValue(1));
var Count = pipe(number(), integer(), minValue(0));
var Moment = pipe(string(), maxLength(40));
/** Addresses end in links and pictures: none may run a script. A newsroom may have left one empty. */
var Address = pipe(string(), maxLength(4e3), regex(/^(?:https?:\/\/|\/|$)/i));
var FileTerm = object({
	id: Id,
	name: Line,
	slug: Line
});
var FileAuthor = object({
	id: Count,
	name: Line,
	slug: Line,
	description: Text,
	portrait: nullable(Address)
});
var FileImage = object({
	url: Address,
	width: nullable(Count),
	height: nullable(Count),
	files: array(object({
		url: Address,
		width: Count,
		height: Count
	})),
	alt: Text,
	caption: Text
});
var summary = {
	id: Id,
	slug: Line,
	headline: Line,
	standfirst: Text,
	publishedAt: Moment,
	publishedLocal: Moment,
	updatedAt: Moment,
	categories: array(FileTerm),
	tags: array(FileTerm),
	authors: array(FileAuthor),
	picture: nullable(FileImage),
	counts: object({
		comments: nullable(Count),
		likes: nullable(Count),
		views: nullable(Count)
	}),
	words: nullable(Count),
	isProtected: boolean(),
	isSticky: boolean(),
	takesComments: boolean(),
	siteUrl: Address
};
var FileSummary = object(summary);
var FileWhole = object({
	body: object({ untrusted: Body }),
	words: Count,
	pictures: Count
});
var FileStory = object({
	savedAt: Count,
	article: unknown()
});
var FileList = object({
	format: literal(format),
	version: literal(version),
	site: Address,
	name: optional(Line, ""),
	stories: pipe(array(unknown()), maxLength(mostStories))
});
/** The reading list as a file: the stories in full, their pictures by their addresses. */
var toSavedFile = (items, { name, url }) => {
	const stories = items.map(({ article, savedAt }) => ({
		savedAt,
		article
	}));
	const exportedAt = (/* @__PURE__ */ new Date()).toISOString();
	return JSON.stringify({
		format,
		version,
		site: url,
		name,
		exportedAt,
		stories
	}, null, 1);
};
/** The text is untrusted as that of the newsroom is, and made safe where it is shown. */
var toStory = (entry) => {
	const story = safeParse(FileStory, entry);
	const card = safeParse(FileSummary, story.success ? story.output.article : null);
	if (!story.success || !card.success) return [];
	const whole = safeParse(FileWhole, story.output.article);
	return [{
		article: whole.success ? {
			...card.output,
			...whole.output
		} : card.output,
		savedAt: Math.min(story.output.savedAt, Date.now())
	}];
};
var parse = (text) => {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new Malformed("It is not JSON", { cause });
	}
};
/** Reads a file that may come from anybody. Throws Malformed when it is no reading list of this version. */
var readSavedFile = (text) => {
	const list = safeParse(FileList, parse(text));
	if (!list.success) throw new Malformed(list.issues[0].message);
	const { site, name, stories: entries } = list.output;
	const stories = entries.flatMap(toStory);
	return {
		site,
		name,
		stories,
		unreadable: entries.length - stories.length
	};
};
/** What of a file is new to the list: stories not on it, and the text of those that are there as a card only. */
var newToList = (stories, kept) => {
	const known = new Map(kept.map((saved) => [saved.article.id, saved]));
	return stories.flatMap((story) => {
		const here = known.get(story.article.id);
		if (here && (isWhole(here.article) || !isWhole(story.article))) return [];
		const taken = here ? {
			...here,
			article: story.article
		} : story;
		known.set(taken.article.id, taken);
		return [taken];
	});
};
// src/queries/savedTransfer.ts
var toFileName = (name) => name.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").toLowerCase();
/** The reading list as a file to keep elsewhere: `lagoon-courier-saved-stories-2026-11-25.json`. */
var exportSaved = async (site) => {
	const { items } = await listSaved();
	const day = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	const name = [
		toFileName(site.name),
		"saved-stories",
		day
	].filter(Boolean).join("-");
	return new File([toSavedFile(items, site)], `${name}.json`, { type: "application/json" });
};
/** The file is a reading list of another newspaper, whose stories can't be told from this one's. */
var OtherNewspaper = class extends Error {
	name = "OtherNewspaper";
};
/** Bytes. Some thousand stories. */
var largest = 64e6;
var hostOf = (url) => URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;
var read = async (file, site) => {
	if (file.size > largest) throw new Malformed("The file is too large");
	const list = readSavedFile(await file.text());
	if (hostOf(list.site) !== hostOf(site.url)) throw new OtherNewspaper(list.name || hostOf(list.site));
	return list;
};
/**
* Adds the stories of a file to the reading list: none twice, and none that is here is replaced. Their pictures are
* fetched afterwards. Throws Malformed when it is no reading list, OtherNewspaper (its message is the name) when it
* is another newspaper's.
*/
var importSaved = async (queryClient, file, site) => {
	const { stories, unreadable } = await read(file, site);
	const taken = newToList(stories, (await listSaved()).items);
	for (const story of taken) await saveArticle(story);
	const { queryKey } = savedQueries.list();
	await queryClient.invalidateQueries({ queryKey });
	completeAllSaved(queryClient);
	return {
		taken: taken.length,
		known: stories.length - taken.length,
		unreadable
	};
};
export { OtherNewspaper, exportSaved, importSaved };
