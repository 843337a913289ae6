import { t as ListPage } from "./ListPage-DlklEKVZ.js";
import { n as ListPageSkeleton, t as StoryList } from "./StoryList-DdhicdvW.js";
import { t as PageProblem } from "./PageProblem-C2j25lp9.js";
import { t as listWords } from "./lists-CFCtZG46.js";
import { t as feedQueries } from "./feedQueries-CGK-ASOo.js";
import { t as termQueries } from "./termQueries-CPNX3fXR.js";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "react-router-dom";
import { Suspense } from "react";
import { jsx } from "react/jsx-runtime";
// src/routes/category/CategoryPage.tsx
var Category = () => {
	const { slug = "" } = useParams();
	const { data: category } = useSuspenseQuery(termQueries.category(slug));
	return /* @__PURE__ */ jsx(ListPage, {
		kind: listWords().section,
		title: category.name,
		description: category.description,
		count: category.count,
		children: /* @__PURE__ */ jsx(StoryList, {
			query: feedQueries.inCategory(category.id),
			label: listWords().inSection(category.name),
			whenEmpty: listWords().sectionEmpty,
			hidesSection: true
		}, category.id)
	});
};
var CategoryPage = () => /* @__PURE__ */ jsx(Suspense, {
	fallback: /* @__PURE__ */ jsx(ListPageSkeleton, { kind: listWords().section }),
	children: /* @__PURE__ */ jsx(Category, {})
});
var CategoryProblem = () => /* @__PURE__ */ jsx(PageProblem, {
	notKept: listWords().sectionNotKept,
	task: listWords().showSection,
	notFound: listWords().noSection
});
export { CategoryPage as Component, CategoryProblem as ErrorBoundary };
