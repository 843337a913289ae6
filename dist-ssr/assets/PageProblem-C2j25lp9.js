import { a as NotFound, i as Malformed, o as Refused, s as Unreachable } from "./durations-DujCXBPO.js";
import { t as paperWords } from "./paper-B6FspSmN.js";
import { n as problemParts, t as useOffline } from "./useOffline-ByqVO_Fg.js";
import { t as ProblemNotice } from "./ProblemNotice-9Z1e6TMN.js";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useLocation, useNavigate, useRouteError } from "react-router-dom";
import { jsx, jsxs } from "react/jsx-runtime";
var PageProblem_module_default = {
	page: "_page_t5zs1_1",
	title: "_title_t5zs1_10",
	ways: "_ways_t5zs1_15"
};
// src/components/PageProblem.tsx
var WaysOn = () => /* @__PURE__ */ jsxs("p", {
	className: PageProblem_module_default.ways,
	children: [
		/* @__PURE__ */ jsx(Link, {
			to: "/",
			children: paperWords().frontPage
		}),
		/* @__PURE__ */ jsx(Link, {
			to: "/search",
			children: paperWords().search
		}),
		/* @__PURE__ */ jsx(Link, {
			to: "/saved",
			children: paperWords().savedStories
		})
	]
});
/** A fault that is neither the network's nor the newsroom's: what the device kept may have caused it. */
var isOfOurs = (problem) => ![
	Malformed,
	NotFound,
	Refused,
	Unreachable
].some((kind) => problem instanceof kind);
/** Its code is fetched when a page broke, and comes with the installed app. */
var dropSuspects = (queryClient) => import("./dropRestored-B-rWiCut.js").then(({ dropRestored }) => dropRestored(queryClient), () => void 0);
var useRetry = (problem) => {
	const queryClient = useQueryClient();
	const location = useLocation();
	const navigate = useNavigate();
	return async () => {
		if (isOfOurs(problem)) await dropSuspects(queryClient);
		await queryClient.resetQueries({ predicate: ({ state }) => state.status === "error" });
		await navigate(location, {
			replace: true,
			preventScrollReset: true
		});
	};
};
/** A whole page that could not be shown: says why, and how to go on. */
var PageProblem = ({ task = problemParts().showPage, notFound = problemParts().pageNotHere, notKept = problemParts().pageNotKept }) => {
	const say = problemParts();
	const problem = useRouteError();
	const isOffline = useOffline();
	const retry = useRetry(problem);
	const isMissing = problem instanceof NotFound;
	const title = isOffline && problem instanceof Unreachable ? notKept : say.couldNotShow;
	return /* @__PURE__ */ jsxs("div", {
		className: PageProblem_module_default.page,
		children: [
			/* @__PURE__ */ jsx("title", { children: isMissing ? notFound : say.pageTitle }),
			/* @__PURE__ */ jsx("h1", {
				className: PageProblem_module_default.title,
				children: isMissing ? notFound : title
			}),
			isMissing ? /* @__PURE__ */ jsx("p", { children: say.missingAdvice }) : /* @__PURE__ */ jsx(ProblemNotice, {
				problem,
				task,
				onRetry: () => void retry(),
				offersReading: true
			}),
			/* @__PURE__ */ jsx(WaysOn, {})
		]
	});
};
export { PageProblem as t };
