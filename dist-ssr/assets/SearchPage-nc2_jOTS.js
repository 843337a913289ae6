import { t as ArticleCard } from "./ArticleCard-V-euTvnM.js";
import { t as Feed } from "./Feed-q744b-cv.js";
import { t as ListPage } from "./ListPage-DlklEKVZ.js";
import { t as PageProblem } from "./PageProblem-C2j25lp9.js";
import { n as part } from "./spoken-CEIfIH7G.js";
import { t as feedQueries } from "./feedQueries-CGK-ASOo.js";
import { t as plainText } from "./plainText-DjkHuLxz.js";
import { t as articleQueries } from "./articleQueries-BY4UTcF1.js";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router-dom";
import { jsx, jsxs } from "react/jsx-runtime";
var searchWords = part("search", {
	kind: "Search",
	title: "Search the newspaper",
	quoted: (words) => `“${words}”`,
	field: "Words to search for",
	found: (words) => `Stories found for ${words}`,
	nothing: (words) => `Nothing found for “${words}”. Try fewer words, or another spelling.`,
	search: "search"
});
// src/domain/markWords.ts
/** Letters without their accents, one for one, so that places in both texts agree. */
var fold = (text) => [...text].map((letter) => letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().slice(0, 1) || letter);
var wordsOf = (query) => query.replace(/["“”]/g, " ").split(/[\s,]+/).filter((word) => word !== "" && !word.startsWith("-")).map(fold);
var startsAt = (letters, word, start) => word.every((letter, index) => letters[start + index] === letter);
var foundLetters = (letters, words) => {
	const found = letters.map(() => false);
	letters.forEach((_, start) => {
		for (const word of words) if (startsAt(letters, word, start)) found.fill(true, start, start + word.length);
	});
	return found;
};
/**
* Cuts a text into what matches the search words and what does not, as WordPress matches them: anywhere in a word,
* without regard to case and accents; words after a minus are not looked for.
*/
var markWords = (text, query) => {
	const words = wordsOf(query);
	const letters = [...text];
	const found = foundLetters(fold(text), words);
	const stretches = [];
	letters.forEach((letter, index) => {
		const isFound = found[index] ?? false;
		const last = stretches.at(-1);
		if (last?.isFound === isFound) last.text += letter;
		else stretches.push({
			text: letter,
			isFound
		});
	});
	return stretches;
};
// src/domain/passage.ts
/** Letters before what was found: enough to see the sentence, few enough that a phone shows the find itself. */
var before = 30;
var after = 160;
var toWordStart = (text) => text.replace(/^\S*\s/, "");
/**
* The passage of a text in which one of the search words stands first; `null` when none does.
*/
var passageWith = (text, query) => {
	const stretches = markWords(text, query);
	const found = stretches.findIndex(({ isFound }) => isFound);
	if (found === -1) return null;
	const start = stretches.slice(0, found).reduce((length, stretch) => length + stretch.text.length, 0);
	const from = Math.max(0, start - before);
	return `${from === 0 ? text.slice(0, start) : `…${toWordStart(text.slice(from, start))}`}${text.slice(start, start + after)}${start + after < text.length ? "…" : ""}`;
};
/** Whether any of the search words stands in the text. */
var isFoundIn = (text, query) => markWords(text, query).some(({ isFound }) => isFound);
var FoundInText_module_default = { line: "_line_1yk24_1" };
// src/routes/search/Marked.tsx
/** A text with what was searched for marked. */
var Marked = ({ text, words }) => {
	let start = 0;
	return markWords(text, words).map((stretch) => {
		const key = start;
		start += stretch.text.length;
		return stretch.isFound ? /* @__PURE__ */ jsx("mark", { children: stretch.text }, key) : stretch.text;
	});
};
// src/routes/search/FoundInText.tsx
/**
* Why a story was found whose headline and standfirst do not show it: the passage of its text, as soon as the story has
* been fetched. Keeps its line from the start.
*/
var FoundInText = ({ article, words }) => {
	const { data: full } = useQuery({
		...articleQueries.bySlug(article.slug),
		enabled: false
	});
	if (isFoundIn(`${article.headline} ${article.standfirst}`, words)) return null;
	const passage = full && passageWith(plainText(full.body.untrusted), words);
	return /* @__PURE__ */ jsx("p", {
		className: FoundInText_module_default.line,
		dir: "auto",
		children: passage && /* @__PURE__ */ jsx(Marked, {
			text: passage,
			words
		})
	});
};
var SearchForm_module_default = {
	form: "_form_1bwl4_1",
	input: "_input_1bwl4_8",
	button: "_button_1bwl4_24"
};
// src/routes/search/SearchForm.tsx
/** Where the words go in. */
var SearchForm = ({ words, onSearch }) => {
	const submit = (event) => {
		event.preventDefault();
		onSearch(String(new FormData(event.currentTarget).get("q") ?? "").trim());
	};
	return /* @__PURE__ */ jsxs("form", {
		role: "search",
		className: SearchForm_module_default.form,
		onSubmit: submit,
		children: [
			/* @__PURE__ */ jsx("label", {
				className: "visually-hidden",
				htmlFor: "search-words",
				children: searchWords().field
			}),
			/* @__PURE__ */ jsx("input", {
				id: "search-words",
				className: SearchForm_module_default.input,
				type: "search",
				name: "q",
				defaultValue: words,
				placeholder: searchWords().field,
				enterKeyHint: "search",
				autoComplete: "off",
				dir: "auto"
			}),
			/* @__PURE__ */ jsx("button", {
				type: "submit",
				className: SearchForm_module_default.button,
				children: searchWords().kind
			})
		]
	});
};
// src/routes/search/SearchPage.tsx
var Results = ({ words }) => /* @__PURE__ */ jsx(Feed, {
	query: feedQueries.search(words),
	label: searchWords().found(words),
	whenEmpty: searchWords().nothing(words),
	children: (article, position) => /* @__PURE__ */ jsx(ArticleCard, {
		article,
		treatment: "row",
		headingLevel: 2,
		feedPosition: position,
		headline: /* @__PURE__ */ jsx(Marked, {
			text: article.headline,
			words
		}),
		standfirst: /* @__PURE__ */ jsx(Marked, {
			text: article.standfirst,
			words
		}),
		addition: /* @__PURE__ */ jsx(FoundInText, {
			article,
			words
		})
	})
});
var useCount = (words) => {
	const { data, isLoading } = useInfiniteQuery({
		...feedQueries.search(words),
		enabled: words !== ""
	});
	return isLoading ? "asked" : data?.pages[0]?.total ?? null;
};
/** Search lives in the address: `/search?q=`. */
var SearchPage = () => {
	const [params, setParams] = useSearchParams();
	const words = (params.get("q") ?? "").trim();
	const count = useCount(words);
	return /* @__PURE__ */ jsx(ListPage, {
		kind: searchWords().kind,
		title: words ? searchWords().quoted(words) : searchWords().title,
		count,
		tools: /* @__PURE__ */ jsx(SearchForm, {
			words,
			onSearch: (q) => setParams(q ? { q } : {})
		}, words),
		children: words && /* @__PURE__ */ jsx(Results, { words }, words)
	});
};
var SearchProblem = () => /* @__PURE__ */ jsx(PageProblem, { task: searchWords().search });
export { SearchPage as Component, SearchProblem as ErrorBoundary };
