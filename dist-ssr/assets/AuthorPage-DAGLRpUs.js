import { t as ListPage } from "./ListPage-DlklEKVZ.js";
import { n as ListPageSkeleton, t as StoryList } from "./StoryList-DdhicdvW.js";
import { t as PageProblem } from "./PageProblem-C2j25lp9.js";
import { t as listWords } from "./lists-CFCtZG46.js";
import { a as NotFound, t as hour } from "./durations-DujCXBPO.js";
import { n as fetchAuthor } from "./authors-DzH0FDIF.js";
import { t as storiesInCache } from "./storiesInCache-PexjEJOf.js";
import { t as feedQueries } from "./feedQueries-CGK-ASOo.js";
import { queryOptions, useInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "react-router-dom";
import { Suspense } from "react";
import { jsx } from "react/jsx-runtime";
// src/queries/authorQueries.ts
/** Some sites close their list of users, but every story read so far says who wrote it. */
var fromBylines = (queryClient, slug) => storiesInCache(queryClient).flatMap(({ authors }) => authors).find((author) => author.slug === slug);
var fetchOrRecall = async (slug, client, signal) => {
	try {
		return await fetchAuthor(slug, signal);
	} catch (problem) {
		const author = problem instanceof NotFound ? fromBylines(client, slug) : void 0;
		if (!author) throw problem;
		return author;
	}
};
/** Somebody who writes, by decoded slug. Fails with NotFound. */
var authorQueries = { bySlug: (slug) => queryOptions({
	queryKey: ["author", slug],
	queryFn: ({ client, signal }) => fetchOrRecall(slug, client, signal),
	staleTime: hour
}) };
// src/routes/author/AuthorPage.tsx
var Author = () => {
	const { slug = "" } = useParams();
	const { data: author } = useSuspenseQuery(authorQueries.bySlug(slug));
	const stories = feedQueries.byAuthor(author.id);
	const { data, isPending } = useInfiniteQuery(stories);
	return /* @__PURE__ */ jsx(ListPage, {
		kind: listWords().writer,
		title: author.name,
		description: author.description,
		portrait: author.portrait,
		count: isPending ? "asked" : data?.pages[0]?.total ?? null,
		children: /* @__PURE__ */ jsx(StoryList, {
			query: stories,
			label: listWords().byWriter(author.name),
			whenEmpty: listWords().writerEmpty
		}, author.id)
	});
};
var AuthorPage = () => /* @__PURE__ */ jsx(Suspense, {
	fallback: /* @__PURE__ */ jsx(ListPageSkeleton, { kind: listWords().writer }),
	children: /* @__PURE__ */ jsx(Author, {})
});
var AuthorProblem = () => /* @__PURE__ */ jsx(PageProblem, {
	notKept: listWords().writerNotKept,
	task: listWords().showWriter,
	notFound: listWords().noWriter
});
export { AuthorPage as Component, AuthorProblem as ErrorBoundary };
