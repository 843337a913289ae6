import { a as NotFound, i as Malformed, o as Refused, s as Unreachable } from "./durations-DujCXBPO.js";
import { n as problemParts, t as useOffline } from "./useOffline-ByqVO_Fg.js";
import { Suspense, lazy, useEffect, useEffectEvent } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
var ProblemNotice_module_default = {
	notice: "_notice_11ba2_1",
	title: "_title_11ba2_13",
	retry: "_retry_11ba2_18"
};
// src/components/problemWords.ts
var ofRefusal = ({ status, message }) => {
	const say = problemParts();
	if (status === 429) return {
		title: say.busy,
		advice: say.busyAdvice
	};
	if (status === 503) return {
		title: say.maintenance,
		advice: say.maintenanceAdvice
	};
	if (status >= 500) return {
		title: say.fault,
		advice: say.faultAdvice(status)
	};
	if (status === 401 || status === 403) return {
		title: say.notOpen,
		advice: message
	};
	return {
		title: say.refused,
		advice: message
	};
};
var ofSilence = (task, isOffline) => {
	const say = problemParts();
	return isOffline ? {
		title: say.offline,
		advice: say.offlineAdvice(task)
	} : {
		title: say.couldNot(task),
		advice: say.silentAdvice
	};
};
/**
* Says in words what went wrong while trying to do `task` ("fetch these stories").
*/
var problemWords = (problem, task, isOffline = false) => {
	const say = problemParts();
	if (problem instanceof NotFound) return {
		title: say.notHere,
		advice: say.notHereAdvice
	};
	if (problem instanceof Refused) return ofRefusal(problem);
	if (problem instanceof Malformed) return {
		title: say.noSense,
		advice: say.noSenseAdvice
	};
	if (problem instanceof Unreachable) return ofSilence(task, isOffline);
	return {
		title: say.broke,
		advice: say.brokeAdvice
	};
};
// src/components/ProblemNotice.tsx
/** Its code waits until somebody has nothing to read. */
var ReadableHere = lazy(() => import("./ReadableHere-B0ib2x4j.js").then(({ ReadableHere }) => ({ default: ReadableHere }), () => ({ default: () => null })));
/** Once: a network that came back and does not reach the newsroom either is for the reader to try. */
var useRetryWhenOnline = (isWanted, onRetry) => {
	const retry = useEffectEvent(onRetry);
	useEffect(() => {
		if (!isWanted) return;
		const again = () => retry();
		addEventListener("online", again, { once: true });
		return () => removeEventListener("online", again);
	}, [isWanted]);
};
/** A failure where it happened, in words, with a way on. */
var ProblemNotice = ({ problem, task, onRetry, offersReading = false }) => {
	const isOffline = useOffline();
	const isUnreachable = problem instanceof Unreachable;
	const { title, advice } = problemWords(problem, task, isOffline);
	useRetryWhenOnline(isUnreachable, onRetry);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsxs("div", {
		role: "alert",
		className: ProblemNotice_module_default.notice,
		children: [
			/* @__PURE__ */ jsx("p", {
				className: ProblemNotice_module_default.title,
				children: title
			}),
			/* @__PURE__ */ jsx("p", { children: advice }),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				className: ProblemNotice_module_default.retry,
				onClick: onRetry,
				children: problemParts().tryAgain
			})
		]
	}), offersReading && isUnreachable && /* @__PURE__ */ jsx(Suspense, { children: /* @__PURE__ */ jsx(ReadableHere, {}) })] });
};
export { problemWords as n, ProblemNotice as t };
