import { t as listWords } from "./lists-CFCtZG46.js";
import { r as returnTo, t as listVisits } from "./listVisits-CToe-uKX.js";
import { useEffect, useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/components/feed/goToStory.ts
/** Pages asked for at most: some 700 stories. */
var mostPages = 60;
/** px below the top of the screen, so that a part of the story before shows. */
var top = 32;
var nearest = (articles, { articleId, publishedAt }) => {
	const moment = Date.parse(publishedAt);
	return articles.find(({ id }) => id === articleId) ?? articles.find((article) => Date.parse(article.publishedAt) < moment);
};
var drawn = async (feed, articleId) => {
	for (let frame = 0; frame < 60; frame += 1) {
		if (feed.querySelector(`[data-holds~="${articleId}"]`)) return;
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
};
/**
* Loads a list until it holds a story, or passes the moment of one that is gone, and goes there. `false` when it
* could not be found, or was called off.
*/
var goToStory = async (feed, search, signal) => {
	let articles = search.articles;
	for (let pages = 0; articles && pages < mostPages && !signal.aborted; pages += 1) {
		const found = nearest(articles, search.place);
		if (found) {
			await drawn(feed, found.id);
			await returnTo(feed, {
				articleId: String(found.id),
				top
			});
			return true;
		}
		articles = await search.more();
	}
	return false;
};
// src/components/feed/ReturnOffer.tsx
/** Screens after which a reader has gone on by themselves. */
var goneOn = 1.5;
var useGoneOn = (onDone) => {
	useEffect(() => {
		const look = () => window.scrollY > goneOn * window.innerHeight && onDone();
		look();
		window.addEventListener("scroll", look, { passive: true });
		return () => window.removeEventListener("scroll", look);
	}, [onDone]);
};
/** After the app was closed: the way back to where the reader was in a list. */
var ReturnOffer = ({ feed, list, search, onDone }) => {
	const underWay = useRef(void 0);
	const [state, setState] = useState("offered");
	useGoneOn(onDone);
	useEffect(() => () => underWay.current?.abort(), []);
	const go = async () => {
		underWay.current = new AbortController();
		const { signal } = underWay.current;
		setState("searching");
		if (feed.current !== null && await goToStory(feed.current, search, signal)) onDone();
		else setState(signal.aborted ? "offered" : "failed");
	};
	const dismiss = () => {
		listVisits.keepPlace(list, null);
		onDone();
	};
	if (state === "searching") return /* @__PURE__ */ jsx("button", {
		type: "button",
		"data-quiet": true,
		onClick: () => underWay.current?.abort(),
		children: listWords().looking
	});
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx("button", {
		type: "button",
		"data-quiet": true,
		onClick: () => void go().catch(() => setState("failed")),
		children: state === "failed" ? listWords().placeLost : listWords().goBack
	}), /* @__PURE__ */ jsx("button", {
		type: "button",
		"data-quiet": true,
		"aria-label": listWords().stay,
		onClick: dismiss,
		children: /* @__PURE__ */ jsx("svg", {
			viewBox: "0 0 16 16",
			"aria-hidden": "true",
			children: /* @__PURE__ */ jsx("path", { d: "m3.5 3.5 9 9m0-9-9 9" })
		})
	})] });
};
export { ReturnOffer };
