import { n as putAtOnce, t as onDevice } from "./database-BcxlDVdh.js";
// src/domain/outboxRules.ts
/**
* How long a comment counts as being sent by another tab where the browser has no locks to tell that the tab is gone;
* ms. Longer than any request takes.
*/
var lease = 6e4;
/** Nothing waits longer than an hour; what seems to was written under another clock. */
var longestWait = 36e5;
var isDue = ({ state }, now) => {
	if (state.kind === "waiting") return state.notBefore <= now || state.notBefore > now + longestWait;
	return state.kind === "sending";
};
var isInHands = ({ state }, now) => state.kind === "sending" && Math.abs(now - state.since) < lease;
/**
* The comment to send now, marked as being sent; `null` when none is due or another tab is sending one. With
* `isAlone` (nobody else can be sending) what is marked as being sent was left by a tab that died over it.
*/
var claim = (all, now, isAlone) => {
	if (!isAlone && all.some((pending) => isInHands(pending, now))) return null;
	const [next] = all.filter((pending) => isDue(pending, now)).sort((a, b) => a.writtenAt - b.writtenAt);
	if (!next) return null;
	return {
		...next,
		attempts: next.attempts + 1,
		state: {
			kind: "sending",
			since: now
		}
	};
};
var withState = (pending, state) => ({
	...pending,
	state
});
/** A newsroom that cannot take one comment now cannot take the others. */
var paused = (pending, notBefore) => pending.state.kind === "waiting" && pending.state.notBefore < notBefore ? withState(pending, {
	...pending.state,
	notBefore
}) : pending;
/** The outbox after a delivery of `sent`; delivered comments leave it. */
var settled = (all, sent, outcome, now) => {
	const others = all.filter(({ id }) => id !== sent.id);
	if (others.length === all.length || outcome.kind === "delivered" || outcome.kind === "there already") return others;
	if (outcome.kind === "refused") return [...others, withState(sent, outcome)];
	const notBefore = now + outcome.wait;
	const waiting = withState(sent, {
		kind: "waiting",
		for: outcome.for,
		notBefore
	});
	return [...others.map((other) => paused(other, notBefore)), waiting];
};
/** The outbox when the network is back: what waited for it is due. */
var hurried = (all) => all.map((pending) => pending.state.kind === "waiting" && pending.state.for !== "flood" ? withState(pending, {
	...pending.state,
	notBefore: 0
}) : pending);
/** Ms until something is due; `null` when nothing waits. */
var dueIn = (all, now) => {
	const times = all.flatMap(({ state }) => {
		if (state.kind === "waiting") return Math.min(state.notBefore, now + longestWait);
		return state.kind === "sending" ? state.since + lease : [];
	});
	return times.length === 0 ? null : Math.max(0, Math.min(...times) - now);
};
// src/offline/outbox.ts
/** What the database would hold where there is none: lives as long as the page. */
var inMemory = [];
var changedIn = (before, after) => after.filter((pending) => !before.includes(pending));
var goneFrom = (before, after) => before.filter(({ id }) => !after.some((pending) => pending.id === id));
/** One transaction, so that two tabs never decide on the same state. */
var changeOnDevice = (plan) => onDevice(async (database) => {
	const { store, done } = database.transaction("outbox", "readwrite");
	const before = await store.getAll();
	const after = plan(before);
	for (const pending of changedIn(before, after)) store.put(pending);
	for (const { id } of goneFrom(before, after)) store.delete(id);
	await done;
	return after;
});
/** Changes the whole outbox by a pure plan, which runs once for the device and once for what only memory holds. */
var change = async (plan) => {
	inMemory = plan(inMemory);
	await changeOnDevice(plan).catch(() => []);
};
/** All that is unsent, oldest first. */
var listOutbox = async () => {
	return [...await onDevice((database) => database.getAll("outbox")).catch(() => []), ...inMemory].sort((a, b) => a.writtenAt - b.writtenAt);
};
/** All that is unsent, and whether it outlives the page. */
var readOutbox = async () => ({
	items: await listOutbox(),
	isKept: inMemory.length === 0
});
/** Puts a comment into the outbox, or replaces it there; `false` when it lives only as long as the page. */
var putInOutbox = async (pending) => {
	try {
		return await onDevice((database) => putAtOnce(database, "outbox", pending));
	} catch {
		inMemory = [...inMemory.filter(({ id }) => id !== pending.id), pending];
		return false;
	}
};
/** Takes a comment out, unsent. */
var dropFromOutbox = (id) => change((all) => all.filter((pending) => pending.id !== id));
/** Takes the next comment that is due, and marks it as being sent; `null` for none. */
var claimNext = async (isAlone) => {
	let claimed = null;
	await change((all) => {
		const next = claimed ? null : claim(all, Date.now(), isAlone);
		if (!next) return all;
		claimed = next;
		return all.map((pending) => pending.id === next.id ? next : pending);
	});
	return claimed;
};
/** Writes down what came of a delivery. */
var settle = (sent, outcome) => change((all) => settled(all, sent, outcome, Date.now()));
/** Makes what waits for a network or for the newsroom due now. */
var hurry = () => change(hurried);
/** Ms until a comment is due; `null` when none waits. */
var nextDueIn = async () => dueIn(await listOutbox(), Date.now());
export { nextDueIn as a, settle as c, listOutbox as i, dropFromOutbox as n, putInOutbox as o, hurry as r, readOutbox as s, claimNext as t };
