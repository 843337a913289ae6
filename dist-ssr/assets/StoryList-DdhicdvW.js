import { t as ArticleCard } from "./ArticleCard-V-euTvnM.js";
import { r as CardSkeletons } from "./feedQueries-CGK-ASOo.js";
import { t as listWords } from "./lists-CFCtZG46.js";
import { t as Feed } from "./Feed-q744b-cv.js";
import { n as ListPage_module_default } from "./ListPage-DlklEKVZ.js";
import { jsx, jsxs } from "react/jsx-runtime";
var ListPageSkeleton_module_default = {
	title: "_title_l3g9z_1",
	description: "_description_l3g9z_2",
	count: "_count_l3g9z_3"
};
// src/components/ListPageSkeleton.tsx
/** The room of a page that lists stories, while the newsroom is asked what it is called. */
var ListPageSkeleton = ({ kind }) => /* @__PURE__ */ jsxs("div", {
	className: ListPage_module_default.page,
	children: [/* @__PURE__ */ jsxs("div", {
		className: ListPage_module_default.header,
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ jsx("p", {
				className: ListPage_module_default.kind,
				children: kind
			}),
			/* @__PURE__ */ jsx("div", { className: ListPageSkeleton_module_default.title }),
			/* @__PURE__ */ jsx("div", { className: ListPageSkeleton_module_default.description }),
			/* @__PURE__ */ jsx("div", { className: ListPageSkeleton_module_default.count })
		]
	}), /* @__PURE__ */ jsx(CardSkeletons, {
		count: 6,
		label: listWords().someStories
	})]
});
// src/components/StoryList.tsx
/** An endless list of stories: what a section, a tag or a writer has. */
var StoryList = ({ query, label, whenEmpty, hidesSection = false }) => /* @__PURE__ */ jsx(Feed, {
	query,
	label,
	whenEmpty,
	isLive: true,
	children: (article, position) => /* @__PURE__ */ jsx(ArticleCard, {
		article,
		treatment: "row",
		headingLevel: 2,
		hidesSection,
		feedPosition: position
	})
});
export { ListPageSkeleton as n, StoryList as t };
