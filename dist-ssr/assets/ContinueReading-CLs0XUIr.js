import { t as percent } from "./percent-BSO81fyw.js";
import { n as toContinueAt, r as readingWords } from "./continueAt-CFO1i1C3.js";
import { t as articlePath } from "./paths-CwFDu4wQ.js";
import { t as dismissLeftOpen } from "./leftOpen-CIp3Y943.js";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { jsx, jsxs } from "react/jsx-runtime";
var ContinueReading_module_default = {
	line: "_line_144o9_1",
	link: "_link_144o9_9",
	headline: "_headline_144o9_18",
	share: "_share_144o9_34",
	close: "_close_144o9_41"
};
// src/routes/home/ContinueReading.tsx
/** The story that the reader had to leave, at its paragraph. */
var ContinueReading = ({ place, onDismiss }) => {
	const queryClient = useQueryClient();
	const dismiss = () => {
		dismissLeftOpen(queryClient);
		onDismiss();
		document.getElementById("main")?.focus({ preventScroll: true });
	};
	return /* @__PURE__ */ jsxs("div", {
		className: ContinueReading_module_default.line,
		children: [/* @__PURE__ */ jsxs(Link, {
			className: ContinueReading_module_default.link,
			to: articlePath(place.slug),
			state: toContinueAt(place.block),
			children: [
				/* @__PURE__ */ jsxs("span", {
					className: ContinueReading_module_default.headline,
					dir: "auto",
					children: [
						/* @__PURE__ */ jsx("strong", { children: readingWords().continueStory }),
						" ",
						place.headline
					]
				}),
				" ",
				/* @__PURE__ */ jsx("span", {
					className: ContinueReading_module_default.share,
					children: readingWords().shareRead(percent(place.share))
				})
			]
		}), /* @__PURE__ */ jsx("button", {
			type: "button",
			className: ContinueReading_module_default.close,
			"aria-label": readingWords().dismiss,
			onClick: dismiss,
			children: /* @__PURE__ */ jsx("svg", {
				viewBox: "0 0 16 16",
				"aria-hidden": "true",
				children: /* @__PURE__ */ jsx("path", { d: "m3.5 3.5 9 9m0-9-9 9" })
			})
		})]
	});
};
export { ContinueReading };
