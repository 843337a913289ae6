import { c as labelBeside, i as readMinutes, n as Picture, o as storyLang, r as SaveButton, s as labelWord, t as usePrefetchOnIntent } from "./usePrefetchOnIntent-vGEf4nvT.js";
import { t as isOwn } from "./ownOrigins-DLRkksWT.js";
import { r as categoryPath, t as articlePath } from "./paths-CwFDu4wQ.js";
import { t as storyWords } from "./stories--C0cTCvi.js";
import { t as articleQueries } from "./articleQueries-BY4UTcF1.js";
import { t as TimeAgo } from "./TimeAgo-9nadgzrF.js";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { useId } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
var ArticleCard_module_default = {
	card: "_card_1ofg1_1",
	text: "_text_1ofg1_8",
	kicker: "_kicker_1ofg1_16",
	label: "_label_1ofg1_43",
	headline: "_headline_1ofg1_49",
	link: "_link_1ofg1_53",
	standfirst: "_standfirst_1ofg1_82",
	picture: "_picture_1ofg1_124",
	portrait: "_portrait_1ofg1_137"
};
var CardMeta_module_default = {
	meta: "_meta_9w8cx_1",
	save: "_save_9w8cx_16",
	comments: "_comments_9w8cx_22"
};
// src/components/ReadTime.tsx
/** “6 min read” as soon as the words are known: from the newsroom, or once the story itself has been fetched. */
var ReadTime = ({ article }) => {
	const { data: full } = useQuery({
		...articleQueries.bySlug(article.slug),
		enabled: false
	});
	const words = full?.words ?? article.words;
	if (words === null || article.isProtected) return /* @__PURE__ */ jsx("span", {});
	const pictures = full?.pictures ?? (article.picture ? 1 : 0);
	return /* @__PURE__ */ jsx("span", { children: storyWords().minRead(readMinutes(words, pictures)) });
};
// src/components/CardMeta.tsx
/** When, how long, how much talked about, and Save. */
var CardMeta = ({ article, headingId }) => /* @__PURE__ */ jsxs("div", {
	className: CardMeta_module_default.meta,
	children: [
		/* @__PURE__ */ jsx(TimeAgo, { iso: article.publishedAt }),
		/* @__PURE__ */ jsx(ReadTime, { article }),
		article.isProtected && /* @__PURE__ */ jsx("span", { children: storyWords().membersOnly }),
		(article.counts.comments ?? 0) > 0 && /* @__PURE__ */ jsx("span", {
			className: CardMeta_module_default.comments,
			children: storyWords().comments(article.counts.comments ?? 0)
		}),
		/* @__PURE__ */ jsx("span", {
			className: CardMeta_module_default.save,
			children: /* @__PURE__ */ jsx(SaveButton, {
				article,
				describedBy: headingId,
				look: "icon"
			})
		})
	]
});
// src/components/ArticleCard.tsx
var pictureSizes = {
	lead: "(min-width: 64rem) 40rem, 100vw",
	feature: "(min-width: 64rem) 20rem, (min-width: 40rem) 45vw, 100vw",
	row: "(min-width: 40rem) 14rem, 7rem",
	text: "0px",
	opinion: "4.5rem"
};
var CardPicture = ({ article, treatment, isUrgent }) => {
	if (treatment === "text") return null;
	if (treatment === "opinion") return /* @__PURE__ */ jsx(Portrait, { article });
	if (!article.picture) return null;
	return /* @__PURE__ */ jsx("div", {
		className: ArticleCard_module_default.picture,
		"data-part": "picture",
		children: /* @__PURE__ */ jsx(Picture, {
			image: article.picture,
			sizes: pictureSizes[treatment],
			isUrgent: isUrgent ?? false,
			isDecoration: true
		})
	});
};
var Portrait = ({ article }) => {
	const portrait = article.authors[0]?.portrait;
	if (!portrait || !isOwn(portrait)) return null;
	return /* @__PURE__ */ jsx("img", {
		className: ArticleCard_module_default.portrait,
		src: portrait,
		alt: "",
		width: "72",
		height: "72",
		loading: "lazy"
	});
};
var Kicker = ({ article, treatment, hidesSection }) => {
	const section = article.categories[0];
	const label = labelBeside(section?.name, article, labelWord);
	const tag = label && /* @__PURE__ */ jsx("span", {
		className: ArticleCard_module_default.label,
		children: labelWord(label)
	});
	if (treatment === "opinion") {
		const names = article.authors.map(({ name }) => name).join(storyWords().comma) || storyWords().opinion;
		return /* @__PURE__ */ jsxs("p", {
			className: ArticleCard_module_default.kicker,
			dir: "auto",
			children: [
				names,
				" ",
				label === "Sponsored" && tag
			]
		});
	}
	if (!section || hidesSection) return tag && /* @__PURE__ */ jsx("p", {
		className: ArticleCard_module_default.kicker,
		dir: "auto",
		children: tag
	});
	return /* @__PURE__ */ jsxs("p", {
		className: ArticleCard_module_default.kicker,
		dir: "auto",
		children: [
			/* @__PURE__ */ jsx(Link, {
				to: categoryPath(section.slug),
				children: section.name
			}),
			" ",
			tag
		]
	});
};
/** A story on a list or a front page. The whole card opens it; section and Save stay buttons of their own. */
var ArticleCard = (props) => {
	const { article, treatment, headingLevel = 3, hidesStandfirst, feedPosition } = props;
	const headingId = useId();
	const lang = storyLang();
	const intent = usePrefetchOnIntent(article.slug);
	const Heading = `h${headingLevel}`;
	const feedItem = feedPosition && {
		tabIndex: 0,
		"aria-posinset": feedPosition,
		"aria-setsize": -1,
		"data-article": article.id
	};
	return /* @__PURE__ */ jsxs("article", {
		className: ArticleCard_module_default.card,
		"data-story": article.slug,
		"data-treatment": treatment,
		"aria-labelledby": headingId,
		...feedItem,
		children: [/* @__PURE__ */ jsx(CardPicture, { ...props }), /* @__PURE__ */ jsxs("div", {
			className: ArticleCard_module_default.text,
			children: [
				/* @__PURE__ */ jsx(Kicker, { ...props }),
				/* @__PURE__ */ jsx(Heading, {
					className: ArticleCard_module_default.headline,
					"data-part": "headline",
					id: headingId,
					dir: "auto",
					lang,
					children: /* @__PURE__ */ jsx(Link, {
						className: ArticleCard_module_default.link,
						to: articlePath(article.slug),
						...intent,
						children: props.headline ?? article.headline
					})
				}),
				!hidesStandfirst && article.standfirst !== "" && /* @__PURE__ */ jsx("p", {
					className: ArticleCard_module_default.standfirst,
					dir: "auto",
					lang,
					children: props.standfirst ?? article.standfirst
				}),
				props.addition,
				/* @__PURE__ */ jsx(CardMeta, {
					article,
					headingId
				})
			]
		})]
	});
};
export { ArticleCard as t };
