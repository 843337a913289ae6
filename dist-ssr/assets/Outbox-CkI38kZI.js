import { t as articlePath } from "./paths-CwFDu4wQ.js";
import { n as StripButton, r as appWords, t as Strip } from "./Strip-Bk_9yp3t.js";
import { a as deliverComments, i as outboxQueries, l as wakeForOutbox, n as showComment } from "./showComment-B7iHzMqW.js";
import { a as nextDueIn, r as hurry } from "./outbox-CwDfmvLx.js";
import { t as onOutboxNews } from "./outboxNews-DYmLqY4d.js";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useLocation } from "react-router-dom";
import { useEffect, useState } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
// src/queries/followOutbox.ts
/** Timers of browsers hold no more; ms. */
var longestTimer = 36e5;
var hear = (queryClient, news) => {
	if (news.kind === "delivered") showComment(queryClient, news.comment);
	queryClient.invalidateQueries({ queryKey: outboxQueries.all });
};
/** Delivers whenever something is due, as long as the page is open; returns how to stop. */
var keepDelivering = () => {
	let timer;
	const schedule = async () => {
		const wait = await nextDueIn();
		clearTimeout(timer);
		if (wait !== null) timer = setTimeout(run, Math.min(wait, longestTimer));
	};
	const deliver = async () => {
		await deliverComments();
		if (await nextDueIn() !== null) await wakeForOutbox();
		await schedule();
	};
	const run = () => void deliver();
	const runAtOnce = () => void hurry().then(run);
	const runWhenSeen = () => document.visibilityState === "visible" && run();
	const stopHearing = onOutboxNews(() => void schedule());
	addEventListener("online", runAtOnce);
	document.addEventListener("visibilitychange", runWhenSeen);
	run();
	return () => {
		clearTimeout(timer);
		stopHearing();
		removeEventListener("online", runAtOnce);
		document.removeEventListener("visibilitychange", runWhenSeen);
	};
};
/**
* Keeps the comments on screen in step with the outbox of this device, whichever tab or worker sends, and sends what
* is due; returns how to stop.
*/
var followOutbox = (queryClient) => {
	const stopHearing = onOutboxNews((news) => hear(queryClient, news));
	const stopDelivering = keepDelivering();
	return () => {
		stopHearing();
		stopDelivering();
	};
};
// src/app/outbox/Outbox.tsx
var isRefused = ({ state }) => state.kind === "refused";
/** Asks before a page is closed that alone holds what was written. */
var useGuard = (isNeeded) => {
	useEffect(() => {
		if (!isNeeded) return;
		const guard = (event) => event.preventDefault();
		addEventListener("beforeunload", guard);
		return () => removeEventListener("beforeunload", guard);
	}, [isNeeded]);
};
/** Sends what is unsent, and says so when the newsroom has turned a comment away while its writer was elsewhere. */
var Outbox = () => {
	const queryClient = useQueryClient();
	const { pathname } = useLocation();
	const { data } = useQuery(outboxQueries.list());
	const [seen, setSeen] = useState([]);
	useEffect(() => followOutbox(queryClient), [queryClient]);
	useGuard(data?.isKept === false);
	const refused = data?.items.find((pending) => isRefused(pending) && !seen.includes(pending.id));
	if (!refused || pathname === articlePath(refused.slug)) return null;
	const { unsentComment, later, notTaken } = appWords();
	const hide = () => setSeen([...seen, refused.id]);
	return /* @__PURE__ */ jsxs(Strip, {
		stays: true,
		label: unsentComment,
		buttons: /* @__PURE__ */ jsx(StripButton, {
			onPress: hide,
			children: later
		}),
		children: [
			notTaken.before,
			/* @__PURE__ */ jsx(Link, {
				to: `${articlePath(refused.slug)}#comment--${refused.writtenAt}`,
				dir: "auto",
				children: refused.headline
			}),
			notTaken.after
		]
	});
};
export { Outbox };
