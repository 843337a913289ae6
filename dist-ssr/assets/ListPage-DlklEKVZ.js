import { t as listWords } from "./lists-CFCtZG46.js";
import { t as Portrait } from "./Portrait-Cyx0dal-.js";
import { t as useSite } from "./useSite-Fw4KUHa1.js";
import { jsx, jsxs } from "react/jsx-runtime";
var ListPage_module_default = {
	header: "_header_18owd_1",
	kind: "_kind_18owd_6",
	title: "_title_18owd_12",
	description: "_description_18owd_18",
	count: "_count_18owd_25",
	portrait: "_portrait_18owd_31",
	page: "_page_18owd_36"
};
// src/components/ListPage.tsx
/** Keeps the line of a number on its way. */
var room = "\xA0";
/** A page that lists stories: what it is, in words and in number, beside the list (above it on small screens). */
var ListPage = ({ kind, title, description, count = null, portrait, tools, children }) => {
	const site = useSite();
	return /* @__PURE__ */ jsxs("div", {
		className: ListPage_module_default.page,
		children: [
			/* @__PURE__ */ jsx("title", { children: site ? `${title} | ${site.name}` : title }),
			/* @__PURE__ */ jsxs("header", {
				className: ListPage_module_default.header,
				children: [
					portrait && /* @__PURE__ */ jsx("div", {
						className: ListPage_module_default.portrait,
						children: /* @__PURE__ */ jsx(Portrait, {
							name: title,
							url: portrait,
							size: 112
						})
					}),
					/* @__PURE__ */ jsx("p", {
						className: ListPage_module_default.kind,
						children: kind
					}),
					/* @__PURE__ */ jsx("h1", {
						className: ListPage_module_default.title,
						dir: "auto",
						children: title
					}),
					description && /* @__PURE__ */ jsx("p", {
						className: ListPage_module_default.description,
						dir: "auto",
						children: description
					}),
					count !== null && /* @__PURE__ */ jsx("p", {
						className: ListPage_module_default.count,
						children: count === "asked" ? room : listWords().stories(count)
					}),
					tools
				]
			}),
			/* @__PURE__ */ jsx("div", { children })
		]
	});
};
export { ListPage_module_default as n, ListPage as t };
