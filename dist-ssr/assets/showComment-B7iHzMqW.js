import { n as minute, o as Refused, s as Unreachable } from "./durations-DujCXBPO.js";
import { t as plainText } from "./plainText-DjkHuLxz.js";
import { i as parseOne, l as sendJson, n as keepValid, o as toUtc, r as parseList, s as getJson, t as Rendered } from "./wire-CZhnFiOF.js";
import { t as storyWords } from "./stories--C0cTCvi.js";
import { t as onDevice } from "./database-BcxlDVdh.js";
import { c as settle, s as readOutbox, t as claimNext } from "./outbox-CwDfmvLx.js";
import { n as tellOutboxNews } from "./outboxNews-DYmLqY4d.js";
import { fallback, number, object, string } from "valibot";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
// src/offline/backgroundSync.ts
/** The tag under which the browser wakes the service worker when the network is back. */
var outboxTag = "outbox";
/** Asks the browser to have the outbox emptied even if every tab is closed by then; where it can (Chromium). */
var wakeForOutbox = async () => {
	try {
		await (await navigator.serviceWorker?.getRegistration())?.sync?.register(outboxTag);
	} catch {}
};
// src/domain/commentText.ts
var escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
/** What was typed, as WordPress takes it: as HTML. Unescaped, `5 < 6 & 7 > 2` would lose its middle. */
var sentText = (text) => escaped(text.trim());
/** What was typed, as WordPress will show it: paragraphs and line breaks. */
var shownText = (text) => sentText(text).split(/\n\s*\n/).map((paragraph) => `<p>${paragraph.replace(/\n/g, "<br>")}</p>`).join("");
/** Letters and digits alone: WordPress curls quotes, links addresses and draws dashes in what it was sent. */
var gist = (html) => html.replace(/<[^>]*>/g, "").replace(/&#?\w+;/g, "").replace(/[^\p{L}\p{N}]/gu, "");
/** Whether two comments are the same words of the same writer in the same place, as WordPress may have dressed them. */
var sayTheSame = (a, b) => a.parentId === b.parentId && gist(a.authorName) === gist(b.authorName) && gist(a.body.untrusted) === gist(b.body.untrusted);
// src/domain/delivery.ts
var second = 1e3;
/** WordPress lets nobody post twice within 15 s (wp_throttle_comment_flood); a second more, for clocks. */
var floodWait = 16 * second;
var longestWait = 300 * second;
var longestAskedFor = 3600 * second;
/** Ms before the next try, `attempts` being those made: 1 s, 2 s, 4 s … 5 min, each up to a quarter longer. */
var backoff = (attempts) => Math.min(longestWait, second * 2 ** Math.max(0, attempts - 1)) * (1 + Math.random() / 4);
var later = (reason, wait) => ({
	kind: "later",
	for: reason,
	wait
});
var refused = ({ status, code, message, params }) => ({
	kind: "refused",
	refusal: {
		status,
		code,
		message,
		params
	}
});
/** WordPress's way of saying that it will never be able to store this one. */
var isForGood = "rest_comment_failed_create";
var ofRefusal = (problem, { attempts, isRepeat }) => {
	const { status, code, retryAfter } = problem;
	const wait = retryAfter === null ? null : Math.min(longestAskedFor, retryAfter * second);
	if (code === "comment_duplicate" && !isRepeat) return { kind: "there already" };
	if (code === "comment_flood") return later("flood", wait ?? floodWait);
	if (status === 429) return later("newsroom", wait ?? floodWait);
	if (status >= 500 && code !== isForGood) return later("newsroom", wait ?? backoff(attempts));
	return refused(problem);
};
/** What a failed delivery means: no answer, or one that makes no sense, is never an answer for good. */
var outcomeOf = (problem, pending) => {
	if (problem instanceof Refused) return ofRefusal(problem, pending);
	return later(problem instanceof Unreachable ? "network" : "newsroom", backoff(pending.attempts));
};
/** What WordPress's answer means: it may have taken the comment and put it away (spam, trash). */
var outcomeOfAnswer = (comment) => comment.status === "refused" ? refused({
	status: 200,
	code: "not_accepted",
	message: "",
	params: {}
}) : {
	kind: "delivered",
	comment
};
// src/wordpress/wireComment.ts
/** A comment as WordPress sends it. */
var WireComment = object({
	id: number(),
	post: number(),
	parent: fallback(number(), 0),
	author_name: fallback(string(), ""),
	date: fallback(string(), ""),
	date_gmt: fallback(string(), ""),
	content: Rendered,
	status: fallback(string(), "approved")
});
/** `trash` and `spam` are how WordPress refuses with a friendly face. */
var toStatus = (wire) => {
	if (wire === "approved") return "approved";
	return wire === "hold" ? "held" : "refused";
};
/** A comment as we know it; the name of its author as plain text is the caller's to find. */
var toComment = (wire, authorName) => ({
	id: wire.id,
	articleId: wire.post,
	parentId: wire.parent,
	authorName,
	writtenAt: toUtc(wire.date_gmt, wire.date),
	body: { untrusted: wire.content.rendered },
	status: toStatus(wire.status)
});
// src/wordpress/createComment.ts
/**
* Sends a comment; needs no document, so that the service worker can do it too. The answer is the only copy of a held
* one. Throws Refused with WordPress's code, Unreachable or Malformed.
*/
var createComment = async (articleId, parentId, draft) => {
	const name = draft.name.trim();
	const email = draft.email.trim();
	const { body } = await sendJson("POST", "wp/v2/comments", {
		post: articleId,
		parent: parentId,
		...name && { author_name: name },
		...email && { author_email: email },
		content: sentText(draft.text)
	});
	return toComment(parseOne(WireComment, body), name || storyWords().anonymous);
};
// src/offline/ownComments.ts
/** A moderator who has not answered in 30 days will not. */
var keepHeld = 2592e6;
/** An approved comment is public at once, but caches on the way may show it minutes later. */
var keepApproved = 6e5;
/** What the database would hold where there is none. */
var inMemory = /* @__PURE__ */ new Map();
var isCurrent = ({ comment, keptAt }, now) => now - keptAt < (comment.status === "approved" ? keepApproved : keepHeld);
var onDeviceOr = async (fallback, work) => {
	try {
		return await onDevice(work);
	} catch {
		return fallback;
	}
};
var load = async (articleId) => {
	const kept = await onDeviceOr([], (database) => database.getAllFromIndex("own", "articleId", articleId));
	const here = [...inMemory.values()].filter((own) => own.articleId === articleId);
	return [...kept, ...here];
};
var drop = async (ids) => {
	for (const id of ids) inMemory.delete(id);
	if (ids.length === 0) return;
	await onDeviceOr(void 0, async (database) => {
		const { store, done } = database.transaction("own", "readwrite");
		await Promise.all([...ids.map((id) => store.delete(id)), done]);
	});
};
/** Comments of this reader under a story that the public list may not show yet. */
var ownComments = async (articleId) => {
	const all = await load(articleId);
	const now = Date.now();
	await drop(all.filter((own) => !isCurrent(own, now)).map(({ id }) => id));
	return all.filter((own) => isCurrent(own, now)).map(({ comment }) => comment);
};
/** Keeps a comment of this reader until it is public. */
var keepOwnComment = async (comment) => {
	const own = {
		id: comment.id,
		articleId: comment.articleId,
		comment,
		keptAt: Date.now()
	};
	if (await onDeviceOr(void 0, (database) => database.put("own", own)) === void 0) inMemory.set(own.id, own);
};
var isAmong = (publicComments, { comment }) => publicComments.some(({ id }) => id === comment.id) || comment.id < 0 && publicComments.some((other) => sayTheSame(other, comment));
/** Lets those go that the public list shows by now. */
var dropPublished = async (articleId, publicComments) => {
	await drop((await load(articleId)).filter((own) => isAmong(publicComments, own)).map(({ id }) => id));
};
// src/offline/deliverComments.ts
/** A comment that WordPress has although its answer was lost: nobody told us its number or whether it is public. */
var unnumbered = ({ articleId, parentId, draft, writtenAt }) => ({
	id: -writtenAt,
	articleId,
	parentId,
	authorName: draft.name.trim() || storyWords().anonymous,
	writtenAt: new Date(writtenAt).toISOString(),
	body: { untrusted: shownText(draft.text) },
	status: "held"
});
var send = async (pending) => {
	try {
		return outcomeOfAnswer(await createComment(pending.articleId, pending.parentId, pending.draft));
	} catch (problem) {
		return outcomeOf(problem, pending);
	}
};
var arrived = (pending, outcome) => {
	if (outcome.kind === "delivered") return outcome.comment;
	return outcome.kind === "there already" ? unnumbered(pending) : null;
};
var deliverOne = async (pending) => {
	tellOutboxNews({ kind: "changed" });
	const outcome = await send(pending);
	const comment = arrived(pending, outcome);
	if (comment) await keepOwnComment(comment);
	await settle(pending, outcome);
	tellOutboxNews(comment ? {
		kind: "delivered",
		comment
	} : { kind: "changed" });
	return comment;
};
var deliverAll = async (isAlone) => {
	const delivered = /* @__PURE__ */ new Map();
	let next = await claimNext(isAlone);
	while (next) {
		const comment = await deliverOne(next);
		if (comment) delivered.set(next.id, comment);
		next = await claimNext(isAlone);
	}
	return delivered;
};
var lockName = "broadsheet-outbox";
/**
* Sends all comments that are due, one after the other, whoever else may be at it: other tabs and the service worker
* wait for their turn and find what is left. Never fails; what could not be sent stays in the outbox.
*/
var deliverComments = async () => {
	const { locks } = navigator;
	return locks ? locks.request(lockName, () => deliverAll(true)) : deliverAll(false);
};
// src/queries/outboxQueries.ts
/** First part of the key of what is unsent. */
var outboxKey = ["outbox"];
/** Comments of this reader that the newsroom has not answered for good. */
var outboxQueries = {
	all: outboxKey,
	/** Everything unsent, oldest first. */
	list: () => queryOptions({
		queryKey: outboxKey,
		queryFn: readOutbox,
		staleTime: Number.POSITIVE_INFINITY,
		retry: false
	})
};
// src/wordpress/comments.ts
var perRequest = 100;
/** Requests that make one page of comments: a page holds up to 1,000. */
var requestsPerPage = 10;
/** `content.rendered` would bring nothing: comments, unlike posts, do not know parts of fields. */
var fields = "id,post,parent,author_name,date,date_gmt,content,status";
var toReadable = (wire) => toComment(wire, plainText(wire.author_name) || storyWords().anonymous);
var fetchStretch = async (articleId, page, signal) => {
	const { body, total } = await getJson("wp/v2/comments", {
		post: articleId,
		order: "asc",
		per_page: perRequest,
		page,
		_fields: fields
	}, { signal });
	const items = parseList(body);
	return {
		comments: keepValid(WireComment, items).map(toReadable),
		received: items.length,
		total
	};
};
/** Where the total is known all stretches are asked for at once; else one after the other until a short one. */
var fetchFurther = async (articleId, first, start, signal) => {
	const end = first + requestsPerPage;
	const last = start.total === null ? end - 1 : Math.min(end - 1, Math.ceil(start.total / perRequest));
	const pages = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + 1 + index);
	if (start.total !== null) return Promise.all(pages.map((page) => fetchStretch(articleId, page, signal)));
	const stretches = [];
	for (const page of pages) {
		if ((stretches.at(-1) ?? start).received < perRequest) break;
		stretches.push(await fetchStretch(articleId, page, signal));
	}
	return stretches;
};
var goesOn = ({ received, total }, end) => total === null ? received === perRequest : total > end * perRequest;
/**
* Up to 1,000 public comments of a story, oldest first; `next` is what to pass for the following 1,000.
* `total` also counts comments that nobody may read.
*/
var fetchComments = async (articleId, page = 0, signal) => {
	const first = page * requestsPerPage + 1;
	const start = await fetchStretch(articleId, first, signal);
	const stretches = [start, ...await fetchFurther(articleId, first, start, signal)];
	const last = stretches.at(-1) ?? start;
	const isFull = stretches.length === requestsPerPage;
	return {
		items: stretches.flatMap(({ comments }) => comments),
		next: isFull && goesOn(last, (page + 1) * requestsPerPage) ? page + 1 : null,
		total: start.total
	};
};
// src/queries/commentQueries.ts
/** Comments of this reader that are not public yet join the first page; threads put each in its place. */
var fetchWithOwn = async (articleId, page, signal) => {
	const fetched = await fetchComments(articleId, page, signal);
	await dropPublished(articleId, fetched.items);
	if (page > 0) return fetched;
	return {
		...fetched,
		items: [...fetched.items, ...await ownComments(articleId)]
	};
};
/** A comment stands once; the public copy wins over the reader's own. */
var withoutRepeats = (data) => {
	const last = new Map(data.pages.flatMap(({ items }) => items).map((comment) => [comment.id, comment]));
	return {
		...data,
		pages: data.pages.map((page) => ({
			...page,
			items: page.items.filter((item) => last.get(item.id) === item)
		}))
	};
};
/** The conversation under a story. */
var commentQueries = { 
/** Up to 1,000 comments a page, oldest first, with those of this reader that wait for a moderator. */
ofArticle: (articleId) => infiniteQueryOptions({
	queryKey: ["comments", articleId],
	queryFn: ({ pageParam, signal }) => fetchWithOwn(articleId, pageParam, signal),
	initialPageParam: 0,
	getNextPageParam: ({ next }) => next,
	select: withoutRepeats,
	staleTime: minute
}) };
// src/queries/showComment.ts
var withComment = (data, comment) => {
	const [first, ...others] = data.pages;
	const isThere = data.pages.some(({ items }) => items.some(({ id }) => id === comment.id));
	if (!first || isThere) return data;
	return {
		...data,
		pages: [{
			...first,
			items: [...first.items, comment]
		}, ...others]
	};
};
var countOne = (counts) => counts && {
	...counts,
	comments: counts.comments === null ? null : counts.comments + 1
};
var shown = /* @__PURE__ */ new WeakMap();
/** Numbers of the comments of this reader that arrived since the app was opened. */
var arrivedHere = (queryClient) => {
	const ids = shown.get(queryClient) ?? /* @__PURE__ */ new Set();
	shown.set(queryClient, ids);
	return ids;
};
/** The tab that sends a comment hears of its arrival twice. */
var isFirstTime = (queryClient, { id }) => {
	const ids = arrivedHere(queryClient);
	return !ids.has(id) && Boolean(ids.add(id));
};
/** Shows a comment of this reader in its place at once, also one that waits for a moderator. */
var showComment = (queryClient, comment) => {
	if (!isFirstTime(queryClient, comment)) return;
	const { queryKey } = commentQueries.ofArticle(comment.articleId);
	queryClient.setQueryData(queryKey, (data) => data && withComment(data, comment));
	if (comment.id < 0) queryClient.invalidateQueries({ queryKey });
	if (comment.status !== "approved") return;
	queryClient.setQueriesData({ queryKey: ["counts", comment.articleId] }, countOne);
};
export { deliverComments as a, shownText as c, outboxQueries as i, wakeForOutbox as l, showComment as n, ownComments as o, commentQueries as r, sayTheSame as s, arrivedHere as t };
