import { r as spokenCode } from "./spoken-CEIfIH7G.js";
import { t as storyWords } from "./stories--C0cTCvi.js";
import { t as siteSettings } from "./siteSettings-CAHSVLvz.js";
import { t as articleQueries } from "./articleQueries-BY4UTcF1.js";
import { a as unsaveStory, i as savedQueries, r as saveStory } from "./savedQueries-Dac1Phba.js";
import { t as useReadingComfort } from "./useReadingComfort-BnOR13ri.js";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
// src/domain/labels.ts
var sponsored = /^(?:sponsored|advertorial|partners?|partner-content|paid-content|paid-post|brand-?ed-content)$/;
var opinion = /^(?:opinions?|comment|commentary|editorials?|op-ed|columns?|leaders?)$/;
/** The label of a story by the slugs of its categories and tags; paid content outweighs an opinion. */
var labelOf = ({ categories, tags }) => {
	const has = (slugs) => [...categories, ...tags].some(({ slug }) => slugs.test(slug.toLowerCase()));
	if (has(sponsored)) return "Sponsored";
	return has(opinion) ? "Opinion" : null;
};
/** The label where the name of the section beside it does not say the same. */
var labelBeside = (section, article, words = (label) => label) => {
	const label = labelOf(article);
	const says = (word) => word.toLowerCase() === section?.toLowerCase();
	return label && (says(label) || says(words(label))) ? null : label;
};
// src/language/labelWord.ts
/** What readers have to know before they read, in their language. */
var labelWord = (label) => label === "Opinion" ? storyWords().opinion : storyWords().sponsored;
// src/language/storyLang.ts
/**
* `lang` of the newsroom's words among ours: the newspaper's language. Where nobody has told us, none that we know,
* so that no voice reads them as if they were ours; beside English words, as it always was, English.
*/
var storyLang = () => siteSettings().language ?? (spokenCode() === "en" ? void 0 : "");
// src/domain/readTime.ts
/** Silent reading of English non-fiction: Brysbaert 2019, doi 10.1016/j.jml.2019.104047. */
var usualPace = 238;
/** What the same text takes in another language, measured side by side: Trauzettel-Klosinski 2012, 10.1167/iovs.11-8284. */
var paces = {
	fr: 46410 / 228,
	ar: 32844 / 228
};
/** Words per minute that read times reckon with: the newsroom's own measure, or the usual one of its language. */
var readingPace = () => {
	const { readingSpeed, language = "" } = siteSettings();
	return readingSpeed ?? Math.round(paces[language] ?? usualPace);
};
var firstPictureSeconds = 12;
var leastPictureSeconds = 3;
var pictureSeconds = (pictures) => {
	let seconds = 0;
	for (let index = 0; index < pictures; index += 1) seconds += Math.max(leastPictureSeconds, firstPictureSeconds - index);
	return seconds;
};
/**
* Minutes to read, rounded up, at least 1.
* A picture is looked at for 12 s, each further one for a second less, none for less than 3 s.
*/
var readMinutes = (words, pictures, wordsPerMinute = readingPace()) => {
	const seconds = words / wordsPerMinute * 60 + pictureSeconds(pictures);
	return Math.max(1, Math.ceil(seconds / 60));
};
// src/queries/useSavedArticle.ts
/** Whether a story is saved on this device, and the switch. */
var useSavedArticle = (article) => {
	const { data: isSaved = false } = useQuery({
		...savedQueries.list(),
		select: ({ items }) => items.some((saved) => saved.article.id === article.id)
	});
	const { mutate: save } = useMutation(saveStory());
	const { mutate: unsave } = useMutation(unsaveStory());
	return {
		isSaved,
		toggle: () => isSaved ? unsave(article.id) : save(article)
	};
};
var SaveButton_module_default = {
	button: "_button_1n47c_1",
	icon: "_icon_1n47c_26"
};
// src/components/SaveButton.tsx
/** Keeps a story on this device, or lets it go. */
var SaveButton = ({ article, describedBy, look = "words" }) => {
	const { isSaved, toggle } = useSavedArticle(article);
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		className: SaveButton_module_default.button,
		"aria-pressed": isSaved,
		"data-save": true,
		"aria-describedby": describedBy,
		onClick: toggle,
		children: [/* @__PURE__ */ jsx("svg", {
			className: SaveButton_module_default.icon,
			viewBox: "0 0 16 16",
			"aria-hidden": "true",
			children: /* @__PURE__ */ jsx("path", { d: "M3.5 1.5h9v13L8 10.6l-4.5 3.9z" })
		}), /* @__PURE__ */ jsx("span", {
			className: look === "icon" ? "visually-hidden" : void 0,
			children: storyWords().save
		})]
	});
};
var Picture_module_default = {
	frame: "_frame_evu8l_1",
	request: "_request_evu8l_8",
	image: "_image_evu8l_18"
};
// src/components/Picture.tsx
var ownShape = ({ width, height }) => width && height ? `${width} / ${height}` : null;
var srcSet = (image) => image.files.map(({ url, width }) => `${url} ${width}w`).join(", ");
/** A picture that keeps its room while it loads, and gives it a quiet tone when it never arrives. */
var Picture = ({ image, sizes, isUrgent, isDecoration, isWhole }) => {
	const [hasFailed, setFailed] = useState(false);
	const [isWanted, setWanted] = useState(false);
	const isShown = useReadingComfort().comfort.data === "all" || isWanted;
	const shape = isWhole ? ownShape(image) : null;
	const isThere = isShown && !hasFailed;
	const style = shape === null || isThere ? void 0 : { aspectRatio: shape };
	return /* @__PURE__ */ jsxs("div", {
		className: Picture_module_default.frame,
		"data-whole": shape !== null || void 0,
		style,
		children: [!isShown && !isDecoration && /* @__PURE__ */ jsx("button", {
			type: "button",
			className: Picture_module_default.request,
			onClick: () => setWanted(true),
			children: storyWords().showPicture
		}), isThere && /* @__PURE__ */ jsx("img", {
			className: Picture_module_default.image,
			src: image.url,
			srcSet: srcSet(image) || void 0,
			sizes,
			alt: isDecoration ? "" : image.alt,
			width: image.width ?? void 0,
			height: image.height ?? void 0,
			loading: isUrgent ? "eager" : "lazy",
			fetchPriority: isUrgent ? "high" : "auto",
			decoding: isUrgent ? "sync" : "async",
			onError: () => setFailed(true)
		})]
	});
};
// src/components/usePrefetchOnIntent.ts
/** Handlers for a link to a story: fetch it as soon as the reader reaches for it. */
var usePrefetchOnIntent = (slug) => {
	const queryClient = useQueryClient();
	const prefetch = () => {
		queryClient.prefetchQuery(articleQueries.bySlug(slug));
	};
	return {
		onPointerEnter: prefetch,
		onFocus: prefetch,
		onTouchStart: prefetch
	};
};
export { readingPace as a, labelBeside as c, readMinutes as i, labelOf as l, Picture as n, storyLang as o, SaveButton as r, labelWord as s, usePrefetchOnIntent as t };
