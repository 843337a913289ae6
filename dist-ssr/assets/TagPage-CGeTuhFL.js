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
// src/routes/tag/TagPage.tsx
var Tag = () => {
	const { slug = "" } = useParams();
	const { data: tag } = useSuspenseQuery(termQueries.tag(slug));
	return /* @__PURE__ */ jsx(ListPage, {
		kind: listWords().topic,
		title: tag.name,
		description: tag.description,
		count: tag.count,
		children: /* @__PURE__ */ jsx(StoryList, {
			query: feedQueries.tagged(tag.id),
			label: listWords().onTopic(tag.name),
			whenEmpty: listWords().topicEmpty
		}, tag.id)
	});
};
var TagPage = () => /* @__PURE__ */ jsx(Suspense, {
	fallback: /* @__PURE__ */ jsx(ListPageSkeleton, { kind: listWords().topic }),
	children: /* @__PURE__ */ jsx(Tag, {})
});
var TagProblem = () => /* @__PURE__ */ jsx(PageProblem, {
	notKept: listWords().topicNotKept,
	task: listWords().showTopic,
	notFound: listWords().noTopic
});
export { TagPage as Component, TagProblem as ErrorBoundary };
