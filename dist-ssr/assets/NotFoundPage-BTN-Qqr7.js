import { a as searchPath } from "./paths-CwFDu4wQ.js";
import { n as part } from "./spoken-CEIfIH7G.js";
import { t as paperWords } from "./paper-B6FspSmN.js";
import { Link, useLocation } from "react-router-dom";
import { jsx, jsxs } from "react/jsx-runtime";
var notFoundWords = part("notFound", {
	pageTitle: "Page not found",
	title: "This page never went to press",
	advice: "The address may have a slip in it, or the page is older than our memory.",
	searchFor: (words) => `Search for “${words}”`
});
var NotFoundPage_module_default = {
	page: "_page_y3192_1",
	number: "_number_y3192_9",
	title: "_title_y3192_14",
	ways: "_ways_y3192_19"
};
// src/routes/not-found/NotFoundPage.tsx
var wordsOf = (pathname) => {
	return decodeURIComponentSafely(pathname.split("/").filter(Boolean).at(-1) ?? "").replace(/[-_.]+/g, " ").trim();
};
var decodeURIComponentSafely = (text) => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};
var NotFoundPage = () => {
	const say = notFoundWords();
	const words = wordsOf(useLocation().pathname);
	return /* @__PURE__ */ jsxs("div", {
		className: NotFoundPage_module_default.page,
		children: [
			/* @__PURE__ */ jsx("title", { children: say.pageTitle }),
			/* @__PURE__ */ jsx("p", {
				className: NotFoundPage_module_default.number,
				children: "404"
			}),
			/* @__PURE__ */ jsx("h1", {
				className: NotFoundPage_module_default.title,
				children: say.title
			}),
			/* @__PURE__ */ jsx("p", { children: say.advice }),
			/* @__PURE__ */ jsxs("p", {
				className: NotFoundPage_module_default.ways,
				children: [/* @__PURE__ */ jsx(Link, {
					to: "/",
					children: paperWords().frontPage
				}), /* @__PURE__ */ jsx(Link, {
					to: searchPath(words),
					children: words ? say.searchFor(words) : paperWords().search
				})]
			})
		]
	});
};
export { NotFoundPage as Component };
