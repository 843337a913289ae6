import { s as Unreachable } from "./durations-DujCXBPO.js";
import { r as outlineKey } from "./keys-D6tuBKQ4.js";
import { t as ProblemNotice } from "./ProblemNotice-9Z1e6TMN.js";
import { n as textIn } from "./blocksOf-DT30UzKz.js";
import { useQueryClient } from "@tanstack/react-query";
import { Component, Suspense, lazy, useLayoutEffect, useReducer, useState } from "react";
import { jsx } from "react/jsx-runtime";
// src/components/LazyPart.tsx
/** Keeps a failure of one part of the page to that part. */
var PartBoundary = class extends Component {
	state = { problem: null };
	static getDerivedStateFromError(problem) {
		return { problem };
	}
	retry = () => {
		this.props.onRetry();
		this.setState({ problem: null });
	};
	render() {
		const { problem } = this.state;
		if (problem === null) return this.props.children;
		return /* @__PURE__ */ jsx(ProblemNotice, {
			problem,
			task: this.props.task,
			onRetry: this.retry
		});
	}
};
/**
* A part of the page whose code comes when it is drawn for the first time. Code that does not arrive is a problem of
* this part alone, and can be asked for again.
*/
var lazyPart = (load) => {
	const make = () => lazy(async () => {
		try {
			return { default: await load() };
		} catch (cause) {
			throw new Unreachable("The code of this part did not arrive", { cause });
		}
	});
	let Part = make();
	return ({ task, waiting, ...props }) => {
		const [, redraw] = useReducer((times) => times + 1, 0);
		const renew = () => {
			Part = make();
			redraw();
		};
		return /* @__PURE__ */ jsx(PartBoundary, {
			task,
			onRetry: renew,
			children: /* @__PURE__ */ jsx(Suspense, {
				fallback: waiting,
				children: /* @__PURE__ */ jsx(Part, { ...props })
			})
		});
	};
};
// src/routes/article/contents/sectionsOf.ts
/** Fewer can be seen at a glance. */
var fewest = 4;
/** What stands in these is no part of the story, but of a quotation, a fold, a table. */
var inset = "blockquote, figure, details, table";
var enough = (items) => items.length < fewest ? [] : items;
/**
* The sections of a text by the headings of its highest level, or by all of them where those are few. None where a
* story has fewer than four. `useBlocks` has given the headings their ids.
*/
var sectionsOf = (root) => {
	const headings = [...root.querySelectorAll("h2, h3, h4")].filter((heading) => heading.id !== "" && !heading.closest(inset));
	const [highest] = headings.map(({ localName }) => localName).sort();
	const chapters = enough(headings.filter(({ localName }) => localName === highest));
	return (chapters.length > 0 ? chapters : enough(headings)).map(({ id, textContent }) => ({
		id,
		title: (textContent ?? "").trim()
	}));
};
// src/routes/article/contents/useOutline.ts
var nothing = {
	sections: [],
	isCorrected: false
};
/** The outline of a text whose headings have their ids. */
var outlineOf = (root) => ({
	sections: sectionsOf(root),
	isCorrected: root.querySelector("#correction") !== null
});
/**
* The outline of a story, read from its text as it stands. Belongs in a parent of the text, whose headings then have
* their ids; known before anything is painted.
* @param frame holds the text, see `textIn`
*/
var useOutline = (frame, article) => {
	const queryClient = useQueryClient();
	const [outline, setOutline] = useState(() => queryClient.getQueryData([...outlineKey, article.id]) ?? nothing);
	useLayoutEffect(() => {
		const root = textIn(frame.current);
		setOutline(root ? outlineOf(root) : nothing);
	}, [frame, article]);
	return outline;
};
export { useOutline as n, lazyPart as r, outlineOf as t };
