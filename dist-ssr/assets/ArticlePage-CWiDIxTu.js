import { t as PageProblem } from "./PageProblem-C2j25lp9.js";
import { a as NotFound } from "./durations-DujCXBPO.js";
import { t as articleWords } from "./article-FpzZN-te.js";
import { t as articleQueries } from "./articleQueries-BY4UTcF1.js";
import { i as findSaved, n as leadShapeOf, o as wholeOf, r as changeSaved, t as leadPictureSizes } from "./pictureSizes-ffgktVS0.js";
import { n as fetchArticles } from "./articles-Cb9i-9h5.js";
import { i as savedQueries } from "./savedQueries-Dac1Phba.js";
import { t as storiesInCache } from "./storiesInCache-PexjEJOf.js";
import { t as storyWords } from "./stories--C0cTCvi.js";
import { i as savedPath, n as authorPath, r as categoryPath, s as tagPath, t as articlePath } from "./paths-CwFDu4wQ.js";
import { n as problemParts } from "./useOffline-ByqVO_Fg.js";
import { t as useOnDemand } from "./useOnDemand-iEW5IP9B.js";
import { a as readingPace, c as labelBeside, i as readMinutes, l as labelOf, n as Picture, o as storyLang, r as SaveButton, s as labelWord, t as usePrefetchOnIntent } from "./usePrefetchOnIntent-vGEf4nvT.js";
import { t as directionOf } from "./languages-ChIiHeBu.js";
import { r as spokenCode } from "./spoken-CEIfIH7G.js";
import { t as Portrait } from "./Portrait-Cyx0dal-.js";
import { n as useTimeZone, t as useSite } from "./useSite-Fw4KUHa1.js";
import { t as articleKey } from "./keys-D6tuBKQ4.js";
import { n as isRestored } from "./restored-CKkiwRl0.js";
import { t as useHydrating } from "./useHydrating-BRmumzkg.js";
import { n as recall, r as remember } from "./deviceMemory-BM8iqaXb.js";
import { i as parseOne, l as sendJson, n as keepValid } from "./wire-CZhnFiOF.js";
import { i as openablePictures, n as controlOf, r as markPictures } from "./finishBlocks-Bm_qtx0F.js";
import { n as NewsroomHtml, r as captionParts, t as CommentSkeletons } from "./CommentSkeletons-CF0Mbceq.js";
import { t as siteSettings } from "./siteSettings-CAHSVLvz.js";
import { t as useNow } from "./useNow-DXv_ui6d.js";
import { i as longDate, n as dateAndTime, s as timeAgo, t as calendar } from "./times-BOitNuWW.js";
import { t as languageOf } from "./speechLanguage-C3ObSIBo.js";
import { n as toCandidates } from "./pictureChoice-qSUvokUW.js";
import { t as percent } from "./percent-BSO81fyw.js";
import { a as isFinished, i as isBegun } from "./unfinishedStory-DGDml1po.js";
import { r as readingWords, t as continueAt } from "./continueAt-CFO1i1C3.js";
import { n as textIn, t as blocksOf } from "./blocksOf-DT30UzKz.js";
import { n as placeQueries, t as keepPlace } from "./placeQueries-Drb2XUdF.js";
import { n as useOutline, r as lazyPart } from "./useOutline-DGutCw74.js";
import { t as useEntryState } from "./useEntryState-MWXNz9SD.js";
import { r as CardSkeletons, t as feedQueries } from "./feedQueries-CGK-ASOo.js";
import { array, boolean, fallback, nullable, number, object, safeParse, string } from "valibot";
import { mutationOptions, queryOptions, useInfiniteQuery, useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, Navigate, useLocation, useNavigationType, useParams, useRouteError } from "react-router-dom";
import { Fragment, Suspense, useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/queries/missingStory.ts
/** An address may have been corrected: the newsroom is asked by the story's number before anything is said of it. */
var findMissing = async (client, slug, signal) => {
	const saved = await findSaved(slug);
	if (!saved) return null;
	const [found] = await fetchArticles([saved.article.id], signal);
	if (found) {
		client.setQueryData(articleQueries.bySlug(found.slug).queryKey, found);
		return {
			kind: "moved",
			slug: found.slug
		};
	}
	await changeSaved(saved.article.id, (kept) => ({
		...kept,
		takenDownAt: kept.takenDownAt ?? Date.now()
	}));
	return {
		kind: "taken down",
		saved
	};
};
/** What became of a story that the newsroom does not have at its address any more; `null` where nobody knows. */
var missingStory = (slug) => queryOptions({
	queryKey: ["missing", slug],
	queryFn: ({ client, signal }) => findMissing(client, slug, signal),
	staleTime: 0,
	gcTime: 0,
	retry: false
});
/** For `useQuery`: the saved copy of a story known to be taken down; `null` for every other story. */
var takenDownCopy = (slug) => ({
	...savedQueries.list(),
	select: ({ items }) => {
		const saved = items.find(({ article, takenDownAt }) => article.slug === slug && takenDownAt !== void 0);
		return saved ? wholeOf(saved) : null;
	}
});
var ArticleSkeleton_module_default = {
	page: "_page_1ovt9_1",
	breadcrumb: "_breadcrumb_1ovt9_5",
	header: "_header_1ovt9_9",
	line: "_line_1ovt9_17",
	kicker: "_kicker_1ovt9_21",
	headline: "_headline_1ovt9_26",
	headlineEnd: "_headlineEnd_1ovt9_27",
	facts: "_facts_1ovt9_36",
	picture: "_picture_1ovt9_41"
};
// src/components/AuthorName.tsx
/** A writer's name, leading to what they wrote; a guest's leads nowhere. */
var AuthorName = ({ author, className }) => author.id === 0 ? /* @__PURE__ */ jsx("span", {
	className,
	children: author.name
}) : /* @__PURE__ */ jsx(Link, {
	className,
	to: authorPath(author.slug),
	rel: "author",
	children: author.name
});
// src/components/Byline.tsx
var separator = (index, count) => {
	if (index === 0) return "";
	return index === count - 1 ? storyWords().and : storyWords().comma;
};
/** “By Leila Chalhoub and Jonas Ferreira”, each name a link to what they wrote. */
var Byline = ({ authors }) => {
	if (authors.length === 0) return /* @__PURE__ */ jsx("span", { children: storyWords().byStaff });
	return /* @__PURE__ */ jsxs("span", { children: [
		storyWords().by,
		" ",
		authors.map((author, index) => /* @__PURE__ */ jsxs(Fragment, { children: [separator(index, authors.length), /* @__PURE__ */ jsx(AuthorName, { author })] }, author.slug))
	] });
};
var ComfortButton_module_default = {
	frame: "_frame_1q5cg_1",
	button: "_button_1q5cg_7",
	sign: "_sign_1q5cg_20"
};
// src/components/comfort/ComfortButton.tsx
var loadPanel = async () => (await import("./ComfortPanel-I8wY3CCh.js")).ComfortPanel;
/** Opens the reading comfort panel, whose code comes when it is first asked for. */
var ComfortButton = () => {
	const { Part: Panel, hasFailed, open, close } = useOnDemand(loadPanel);
	return /* @__PURE__ */ jsxs("span", {
		className: ComfortButton_module_default.frame,
		children: [
			/* @__PURE__ */ jsxs("button", {
				type: "button",
				className: ComfortButton_module_default.button,
				"aria-haspopup": "dialog",
				onClick: open,
				children: [/* @__PURE__ */ jsx("span", {
					className: ComfortButton_module_default.sign,
					"aria-hidden": "true",
					children: "Aa"
				}), /* @__PURE__ */ jsx("span", {
					className: "visually-hidden",
					children: articleWords().readingComfort
				})]
			}),
			hasFailed && /* @__PURE__ */ jsx("span", {
				role: "alert",
				children: problemParts().codeMissing
			}),
			Panel && /* @__PURE__ */ jsx(Panel, { onClose: close })
		]
	});
};
// src/language/spokenWriting.ts
/** Language and direction of our own words, where they stand within a story of another. */
var spokenWriting = () => {
	const lang = spokenCode();
	return {
		lang,
		dir: directionOf(lang)
	};
};
// src/routes/article/useIdle.ts
/** ms after which even a busy page goes on. */
var patience = 4e3;
/** Whether the browser has had an idle moment since the page was drawn. */
var useIdle = () => {
	const [isIdle, setIdle] = useState(false);
	useEffect(() => {
		const done = () => setIdle(true);
		if ("requestIdleCallback" in window) {
			const handle = requestIdleCallback(done, { timeout: patience });
			return () => cancelIdleCallback(handle);
		}
		const handle = setTimeout(done, patience / 2);
		return () => clearTimeout(handle);
	}, []);
	return isIdle;
};
var Listen_module_default = { room: "_room_lzbm9_2" };
// src/routes/article/listen/Listen.tsx
var load = async () => {
	try {
		return (await import("./ListenControl-B_v_E4az.js")).ListenControl;
	} catch {
		return null;
	}
};
var useControl = (isWanted) => {
	const isIdle = useIdle();
	const [Control, setControl] = useState(null);
	useEffect(() => {
		if (!isIdle || !isWanted || !("speechSynthesis" in window)) return;
		load().then((loaded) => setControl(() => loaded));
	}, [isIdle, isWanted]);
	return Control;
};
/** The room of the button that reads a story aloud: whether there is a voice, and the code, comes later. */
var Listen = ({ article, text }) => {
	const hasText = "body" in article && !article.isProtected && article.body.untrusted.trim() !== "";
	const Control = useControl(hasText);
	return /* @__PURE__ */ jsx("span", {
		className: Listen_module_default.room,
		children: Control && hasText && text && /* @__PURE__ */ jsx(Control, {
			article,
			text
		})
	});
};
var ArticleHeader_module_default = {
	header: "_header_17y61_1",
	titles: "_titles_17y61_5",
	kicker: "_kicker_17y61_9",
	label: "_label_17y61_34",
	headline: "_headline_17y61_40",
	paid: "_paid_17y61_68",
	standfirst: "_standfirst_17y61_91",
	facts: "_facts_17y61_99",
	who: "_who_17y61_107",
	byline: "_byline_17y61_113",
	row: "_row_17y61_137",
	tools: "_tools_17y61_146",
	address: "_address_17y61_191"
};
var Columnists_module_default = {
	columnists: "_columnists_1sz03_1",
	columnist: "_columnist_1sz03_1",
	name: "_name_1sz03_15"
};
// src/routes/article/header/Columnists.tsx
/** Whose view it is, over a column: face and name. */
var Columnists = ({ authors }) => /* @__PURE__ */ jsx("ul", {
	className: Columnists_module_default.columnists,
	"aria-label": authors.length === 1 ? articleWords().author : articleWords().authors,
	children: authors.map((author) => /* @__PURE__ */ jsxs("li", {
		className: Columnists_module_default.columnist,
		children: [author.portrait && /* @__PURE__ */ jsx(Portrait, {
			name: author.name,
			url: author.portrait,
			size: 56
		}), /* @__PURE__ */ jsx(AuthorName, {
			className: Columnists_module_default.name,
			author
		})]
	}, author.slug))
});
// src/queries/countedAt.ts
/**
* When (epoch ms) what is counted of a story was so, as its copy in the cache says; 0 for one that the device kept:
* others have read it since, and so may this reader, and its numbers want asking anew.
*/
var countedAt = (queryClient, slug) => {
	const query = queryClient.getQueryCache().find({ queryKey: [...articleKey, slug] });
	return query && !isRestored(query) ? query.state.dataUpdatedAt : 0;
};
var Counters_module_default = {
	counters: "_counters_to5tf_1",
	views: "_views_to5tf_5",
	comments: "_comments_to5tf_11",
	like: "_like_to5tf_22",
	heart: "_heart_to5tf_39",
	problem: "_problem_to5tf_62"
};
// src/offline/givenLikes.ts
var likesKey = "likes";
var tokenKey = "token";
var likedIds = () => {
	const { success, output } = safeParse(array(number()), recall(likesKey));
	return success ? output : [];
};
/** Whether this browser likes a story. */
var isLiked = (articleId) => likedIds().includes(articleId);
/** Keeps whether this browser likes a story. */
var keepLike = (articleId, liked) => {
	const others = likedIds().filter((id) => id !== articleId);
	remember(likesKey, liked ? [...others, articleId] : others);
};
var makeToken = () => Array.from(crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
/** A random name of this browser, made at the first like, used for likes only. */
var likeToken = () => {
	const kept = recall(tokenKey);
	if (typeof kept === "string" && kept !== "") return kept;
	const token = makeToken();
	remember(tokenKey, token);
	return token;
};
// src/wordpress/recordCounts.ts
var WireViews = object({ views: number() });
/** Records a view; resolves to the new count where the site tells it. */
var recordView = async (articleId, extras) => {
	if (extras === "none") return null;
	const path = extras === "broadsheet" ? `broadsheet/v1/posts/${articleId}/view` : `wordpress-popular-posts/v2/views/${articleId}`;
	const { body } = await sendJson("POST", path, void 0, { keepalive: true });
	return keepValid(WireViews, [body])[0]?.views ?? null;
};
var WireLikes = object({
	likes: fallback(nullable(number()), null),
	liked: boolean()
});
/** Gives a like (or takes it back) under a random token of this browser. */
var sendLike = async (articleId, token, isLiked) => {
	const path = `broadsheet/v1/posts/${articleId}/like`;
	const { body } = await sendJson(isLiked ? "POST" : "DELETE", path, { token });
	return parseOne(WireLikes, body);
};
// src/queries/likes.ts
/** Whether this browser likes a story. */
var likeQueries = { ofArticle: (articleId) => queryOptions({
	queryKey: ["liked", articleId],
	queryFn: () => isLiked(articleId),
	initialData: () => isLiked(articleId),
	staleTime: Number.POSITIVE_INFINITY
}) };
var showLiked = (queryClient, articleId, liked) => {
	keepLike(articleId, liked);
	queryClient.setQueryData(likeQueries.ofArticle(articleId).queryKey, liked);
};
var showCount = (queryClient, articleId, toLikes) => queryClient.setQueriesData({ queryKey: ["counts", articleId] }, (counts) => counts?.likes == null ? counts : {
	...counts,
	likes: Math.max(0, toLikes(counts.likes))
});
/**
* Gives a like or takes it back (`mutate(true)` or `mutate(false)`): shown at once, undone when the newsroom refuses,
* then set to what it counted. Only on sites with our plugin.
*/
var likeStory = (articleId) => mutationOptions({
	mutationKey: ["like", articleId],
	scope: { id: `like-${articleId}` },
	mutationFn: (liked) => sendLike(articleId, likeToken(), liked),
	onMutate: (liked, { client }) => {
		const before = isLiked(articleId);
		const step = Number(liked) - Number(before);
		showLiked(client, articleId, liked);
		showCount(client, articleId, (likes) => likes + step);
		return {
			before,
			step
		};
	},
	onError: (_problem, _liked, shown, { client }) => {
		if (!shown) return;
		showLiked(client, articleId, shown.before);
		showCount(client, articleId, (likes) => likes - shown.step);
	},
	onSuccess: ({ likes, liked }, _wanted, _shown, { client }) => {
		showLiked(client, articleId, liked);
		if (likes !== null) showCount(client, articleId, () => likes);
	}
});
// src/routes/article/header/LikeButton.tsx
/** A heart that needs no account: once per browser, and it can be taken back. */
var LikeButton = ({ articleId, likes }) => {
	const isHydrating = useHydrating();
	const { data } = useQuery(likeQueries.ofArticle(articleId));
	const isLiked = data && !isHydrating;
	const { mutate, isError } = useMutation(likeStory(articleId));
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsxs("button", {
		type: "button",
		className: Counters_module_default.like,
		"aria-pressed": isLiked,
		onClick: () => mutate(!isLiked),
		children: [
			/* @__PURE__ */ jsx("svg", {
				className: Counters_module_default.heart,
				viewBox: "0 0 16 16",
				"aria-hidden": "true",
				children: /* @__PURE__ */ jsx("path", { d: "M8 14S1.5 10 1.5 5.6A3.4 3.4 0 0 1 8 4.2a3.4 3.4 0 0 1 6.5 1.4C14.5 10 8 14 8 14z" })
			}),
			/* @__PURE__ */ jsxs("span", {
				className: "visually-hidden",
				children: [articleWords().likeThis, " "]
			}),
			articleWords().likes(likes)
		]
	}), isError && /* @__PURE__ */ jsx("span", {
		role: "alert",
		className: Counters_module_default.problem,
		children: articleWords().likeFailed
	})] });
};
// src/routes/article/header/Counters.tsx
var useCounts = (article) => {
	const site = useSite();
	const asOf = countedAt(useQueryClient(), article.slug);
	const { data } = useQuery({
		...articleQueries.counts(article, site?.extras ?? "none", asOf),
		enabled: site !== void 0 && !article.isProtected
	});
	return data ?? article.counts;
};
/** Comments, likes and views, in this order; what the site does not count leaves no hole. */
var Counters = ({ article }) => {
	const { comments, likes, views } = useCounts(article);
	return /* @__PURE__ */ jsxs("div", {
		className: Counters_module_default.counters,
		children: [
			comments !== null && !article.isProtected && /* @__PURE__ */ jsx("a", {
				className: Counters_module_default.comments,
				href: "#comments",
				children: storyWords().comments(comments)
			}),
			likes !== null && /* @__PURE__ */ jsx(LikeButton, {
				articleId: article.id,
				likes
			}),
			views !== null && /* @__PURE__ */ jsx("span", {
				className: Counters_module_default.views,
				children: articleWords().views(views)
			})
		]
	});
};
var LeadPicture_module_default = {
	figure: "_figure_h050i_1",
	caption: "_caption_h050i_5",
	credit: "_credit_h050i_11"
};
// src/routes/article/header/LeadPicture.tsx
/** The picture over the story in its own shape, with caption and credit. */
var LeadPicture = ({ image }) => {
	const { caption, credit } = captionParts(image.caption);
	const figure = useRef(null);
	useLayoutEffect(() => {
		if (figure.current?.parentElement) markPictures(figure.current.parentElement);
	}, [image]);
	return /* @__PURE__ */ jsxs("figure", {
		ref: figure,
		className: LeadPicture_module_default.figure,
		"data-shape": leadShapeOf(image),
		children: [/* @__PURE__ */ jsx("div", {
			"data-part": "picture",
			children: /* @__PURE__ */ jsx(Picture, {
				image,
				sizes: leadPictureSizes(image),
				isWhole: true,
				isUrgent: true
			})
		}), image.caption !== "" && /* @__PURE__ */ jsxs("figcaption", {
			className: LeadPicture_module_default.caption,
			dir: "auto",
			children: [
				caption,
				" ",
				credit && /* @__PURE__ */ jsx("span", {
					className: LeadPicture_module_default.credit,
					children: credit
				})
			]
		})]
	});
};
var ReadTimeNote_module_default = {
	frame: "_frame_flkqm_1",
	room: "_room_flkqm_6",
	button: "_button_flkqm_10",
	sign: "_sign_flkqm_22",
	note: "_note_flkqm_38"
};
// src/routes/article/header/useDisclosure.ts
/** A small note that opens at a button, and closes by the button, by Escape, or when the reader turns elsewhere. */
var useDisclosure = () => {
	const frame = useRef(null);
	const [isOpen, setOpen] = useState(false);
	useEffect(() => {
		if (!isOpen) return;
		const onPointer = (event) => {
			if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
		};
		const onKey = ({ key }) => {
			if (key === "Escape") setOpen(false);
		};
		document.addEventListener("pointerdown", onPointer);
		document.addEventListener("focusin", onPointer);
		document.addEventListener("keydown", onKey);
		return () => {
			document.removeEventListener("pointerdown", onPointer);
			document.removeEventListener("focusin", onPointer);
			document.removeEventListener("keydown", onKey);
		};
	}, [isOpen]);
	return {
		isOpen,
		frame,
		toggle: () => setOpen((before) => !before)
	};
};
// src/routes/article/header/ReadTimeNote.tsx
/** Whose pace it is. */
var measure$1 = () => {
	const { readingSpeed, language = "en" } = siteSettings();
	const { ownMeasure, englishPace, itsPace } = articleWords();
	if (readingSpeed) return ownMeasure;
	return language === "en" ? englishPace : itsPace;
};
/** “6 min read”, a button that says how this is reckoned; keeps its room until the words are known. */
var ReadTimeNote = ({ article }) => {
	const noteId = useId();
	const { isOpen, frame, toggle } = useDisclosure();
	if (article.isProtected) return null;
	if (article.words === null) return /* @__PURE__ */ jsx("span", { className: ReadTimeNote_module_default.room });
	const pictures = article.pictures ?? (article.picture ? 1 : 0);
	return /* @__PURE__ */ jsxs("span", {
		ref: frame,
		className: ReadTimeNote_module_default.frame,
		children: [/* @__PURE__ */ jsxs("button", {
			type: "button",
			className: ReadTimeNote_module_default.button,
			"aria-expanded": isOpen,
			"aria-controls": noteId,
			onClick: toggle,
			children: [storyWords().minRead(readMinutes(article.words, pictures)), /* @__PURE__ */ jsx("span", {
				className: ReadTimeNote_module_default.sign,
				"aria-hidden": "true",
				children: "?"
			})]
		}), /* @__PURE__ */ jsx("span", {
			id: noteId,
			className: ReadTimeNote_module_default.note,
			hidden: !isOpen,
			children: articleWords().reckoned(article.words, readingPace(), measure$1())
		})]
	});
};
var ShareButton_module_default = {
	frame: "_frame_csno2_1",
	button: "_button_csno2_7",
	icon: "_icon_csno2_23",
	outcome: "_outcome_csno2_33",
	address: "_address_csno2_37"
};
// src/routes/article/header/share.ts
var copy = async (url) => {
	try {
		await navigator.clipboard.writeText(url);
		return "copied";
	} catch {
		return "failed";
	}
};
/** Opens the device's sheet for sharing; where there is none, or it fails, puts the address into the clipboard. */
var share = async (title, url) => {
	if (typeof navigator.share !== "function") return copy(url);
	try {
		await navigator.share({
			title,
			url
		});
		return "shared";
	} catch (problem) {
		return problem instanceof DOMException && problem.name === "AbortError" ? "dismissed" : copy(url);
	}
};
// src/routes/article/header/ShareButton.tsx
var said = (outcome) => {
	if (outcome === "copied") return articleWords().linkCopied;
	return outcome === "failed" ? articleWords().copyAddress : "";
};
/** Hands the story on: the device's own sheet where there is one, else the link into the clipboard. */
var ShareButton = ({ headline }) => {
	const [outcome, setOutcome] = useState("dismissed");
	const onClick = async () => {
		setOutcome("dismissed");
		setOutcome(await share(headline, storyAddress()));
	};
	return /* @__PURE__ */ jsxs("span", {
		className: ShareButton_module_default.frame,
		children: [/* @__PURE__ */ jsxs("button", {
			type: "button",
			className: ShareButton_module_default.button,
			onClick: () => void onClick(),
			children: [/* @__PURE__ */ jsx("svg", {
				className: ShareButton_module_default.icon,
				viewBox: "0 0 16 16",
				"aria-hidden": "true",
				children: /* @__PURE__ */ jsx("path", { d: "M8 10V1.8M4.8 4.6 8 1.4l3.2 3.2M3.5 7.5H2v7h12v-7h-1.5" })
			}), articleWords().share]
		}), /* @__PURE__ */ jsxs("span", {
			role: "status",
			className: ShareButton_module_default.outcome,
			children: [said(outcome), outcome === "failed" && /* @__PURE__ */ jsx("input", {
				className: ShareButton_module_default.address,
				"aria-label": articleWords().address,
				readOnly: true,
				value: storyAddress(),
				onFocus: ({ target }) => target.select()
			})]
		})]
	});
};
/** Without anchors: a link to the story, not to a comment that one happened to look at. */
var storyAddress = () => window.location.href.replace(/#.*$/, "");
var Stamps_module_default = {
	stamps: "_stamps_1fs71_1",
	ago: "_ago_1fs71_7",
	corrected: "_corrected_1fs71_11"
};
// src/routes/article/header/Stamps.tsx
/** A touch-up within ten minutes of publication is no news. */
var tolerance = 6e5;
/** Whether a story was changed so much later that readers should know. */
var wasUpdated = ({ publishedAt, updatedAt }) => Date.parse(updatedAt) - Date.parse(publishedAt) > tolerance;
var Stamp = ({ label, iso }) => {
	const timeZone = useTimeZone();
	const ago = timeAgo(iso, useNow(), calendar());
	return /* @__PURE__ */ jsxs("span", {
		className: Stamps_module_default.stamp,
		children: [
			label,
			" ",
			/* @__PURE__ */ jsx("time", {
				dateTime: iso,
				children: dateAndTime(iso, timeZone, calendar())
			}),
			ago && /* @__PURE__ */ jsxs("span", {
				className: Stamps_module_default.ago,
				children: [
					" (",
					ago,
					")"
				]
			})
		]
	});
};
/** When the story was published, when it was last changed, in the newspaper's own time; and the way to its correction. */
var Stamps = ({ article, isCorrected }) => /* @__PURE__ */ jsxs("p", {
	className: Stamps_module_default.stamps,
	children: [
		/* @__PURE__ */ jsx(Stamp, {
			label: articleWords().published,
			iso: article.publishedAt
		}),
		wasUpdated(article) && /* @__PURE__ */ jsx(Stamp, {
			label: articleWords().updated,
			iso: article.updatedAt
		}),
		isCorrected && /* @__PURE__ */ jsx(Link, {
			className: Stamps_module_default.corrected,
			to: { hash: "correction" },
			children: articleWords().corrected
		})
	]
});
// src/routes/article/header/ArticleHeader.tsx
/** An automatic excerpt is the story's own beginning cut off: as a standfirst it would say everything twice. */
var isWritten = (standfirst) => standfirst !== "" && !standfirst.endsWith("…");
/** A column is opened by its writer's face and name, which then need not stand among the facts. */
var isColumn = (article) => labelOf(article) === "Opinion" && article.authors.length > 0;
var Facts = ({ article, isCopy, isCorrected, text }) => /* @__PURE__ */ jsxs("div", {
	className: ArticleHeader_module_default.facts,
	...spokenWriting(),
	children: [/* @__PURE__ */ jsxs("div", {
		className: ArticleHeader_module_default.who,
		children: [
			!isColumn(article) && /* @__PURE__ */ jsx("p", {
				className: ArticleHeader_module_default.byline,
				children: /* @__PURE__ */ jsx(Byline, { authors: article.authors })
			}),
			/* @__PURE__ */ jsx(Stamps, {
				article,
				isCorrected
			}),
			/* @__PURE__ */ jsx("p", {
				className: ArticleHeader_module_default.address,
				children: article.siteUrl
			})
		]
	}), /* @__PURE__ */ jsxs("div", {
		className: ArticleHeader_module_default.row,
		children: [
			/* @__PURE__ */ jsx(ReadTimeNote, { article }),
			!isCopy && /* @__PURE__ */ jsx(Counters, { article }),
			/* @__PURE__ */ jsxs("div", {
				className: ArticleHeader_module_default.tools,
				children: [
					/* @__PURE__ */ jsx(Listen, {
						article,
						text
					}),
					!isCopy && /* @__PURE__ */ jsx(ShareButton, { headline: article.headline }),
					!isCopy && /* @__PURE__ */ jsx(SaveButton, { article }),
					/* @__PURE__ */ jsx(ComfortButton, {})
				]
			})
		]
	})]
});
/** Section, and what readers have to know before they read. */
var Kicker = ({ article }) => {
	const section = article.categories[0];
	const label = labelBeside(section?.name, article, labelWord);
	if (!section && !label) return null;
	return /* @__PURE__ */ jsxs("p", {
		className: ArticleHeader_module_default.kicker,
		"data-label": label ?? void 0,
		children: [
			section && /* @__PURE__ */ jsx(Link, {
				to: categoryPath(section.slug),
				children: section.name
			}),
			" ",
			label && /* @__PURE__ */ jsx("span", {
				className: ArticleHeader_module_default.label,
				children: labelWord(label)
			}),
			label === "Sponsored" && /* @__PURE__ */ jsx("span", {
				className: ArticleHeader_module_default.paid,
				children: articleWords().paid
			})
		]
	});
};
/** Top of a story, also while its body is on its way: all that a card knows is enough. */
var ArticleHeader = ({ article, isCopy = false, ...rest }) => /* @__PURE__ */ jsxs("header", {
	className: ArticleHeader_module_default.header,
	"data-story": article.slug,
	children: [
		/* @__PURE__ */ jsxs("div", {
			className: ArticleHeader_module_default.titles,
			"data-column": isColumn(article) || void 0,
			children: [
				/* @__PURE__ */ jsx(Kicker, { article }),
				/* @__PURE__ */ jsx("h1", {
					className: ArticleHeader_module_default.headline,
					"data-part": "headline",
					dir: "auto",
					children: article.headline
				}),
				isWritten(article.standfirst) && /* @__PURE__ */ jsx("p", {
					className: ArticleHeader_module_default.standfirst,
					dir: "auto",
					children: article.standfirst
				}),
				isColumn(article) && /* @__PURE__ */ jsx(Columnists, { authors: article.authors })
			]
		}),
		/* @__PURE__ */ jsx(Facts, {
			article,
			isCopy,
			...rest
		}),
		article.picture && /* @__PURE__ */ jsx(LeadPicture, { image: article.picture })
	]
});
var Breadcrumb_module_default = {
	list: "_list_5vn8y_1",
	here: "_here_5vn8y_49"
};
// src/routes/article/header/Breadcrumb.tsx
/** Home, the section, the story: where the reader stands. */
var Breadcrumb = ({ article }) => {
	const section = article.categories[0];
	return /* @__PURE__ */ jsx("nav", {
		className: Breadcrumb_module_default.breadcrumb,
		"aria-label": articleWords().breadcrumb,
		children: /* @__PURE__ */ jsxs("ol", {
			className: Breadcrumb_module_default.list,
			children: [
				/* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(Link, {
					to: "/",
					children: articleWords().home
				}) }),
				section && /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(Link, {
					to: categoryPath(section.slug),
					children: section.name
				}) }),
				/* @__PURE__ */ jsx("li", {
					className: Breadcrumb_module_default.here,
					children: /* @__PURE__ */ jsx("span", {
						"aria-current": "page",
						dir: "auto",
						children: article.headline
					})
				})
			]
		})
	});
};
var Layout_module_default = {
	page: "_page_xucmj_5",
	article: "_article_xucmj_11",
	text: "_text_xucmj_18",
	guide: "_guide_xucmj_23",
	section: "_section_xucmj_36",
	heading: "_heading_xucmj_41"
};
// src/routes/article/writing.ts
var isRightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
var scripts = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
	[/\p{Script=Hangul}/u, "ko"],
	[/\p{Script=Thai}/u, "th"],
	[/\p{Script=Greek}{3}/u, "el"]
];
/**
* Direction and language by a headline. The first letter gives the direction, as `dir="auto"` has it,
* here for a whole layout; the language chooses between Chinese and Japanese letterforms and the voice of a reader.
*/
var writingOf = (text) => {
	if (isRightToLeft.test(text)) return { dir: "rtl" };
	const lang = scripts.find(([letters]) => letters.test(text))?.[1];
	return lang ? {
		dir: "ltr",
		lang
	} : { dir: "ltr" };
};
// src/routes/article/storyWriting.ts
/** How a story runs and what it is written in, by its headline; where that does not tell, in the newspaper's language. */
var storyWriting = (headline) => {
	const lang = languageOf(headline) ?? storyLang();
	return {
		...lang !== void 0 && { lang },
		...writingOf(headline)
	};
};
// src/routes/article/ArticleSkeleton.tsx
var lines = Array.from({ length: 14 }, (_, number) => number);
var Lines = () => /* @__PURE__ */ jsxs("div", {
	className: Layout_module_default.text,
	children: [/* @__PURE__ */ jsx("p", {
		className: "visually-hidden",
		role: "status",
		children: articleWords().fetching
	}), lines.map((line) => /* @__PURE__ */ jsx("div", {
		className: ArticleSkeleton_module_default.line,
		"aria-hidden": "true"
	}, line))]
});
var HeaderRoom = () => /* @__PURE__ */ jsxs("div", {
	className: ArticleSkeleton_module_default.header,
	"aria-hidden": "true",
	children: [
		/* @__PURE__ */ jsx("div", { className: ArticleSkeleton_module_default.kicker }),
		/* @__PURE__ */ jsx("div", { className: ArticleSkeleton_module_default.headline }),
		/* @__PURE__ */ jsx("div", { className: ArticleSkeleton_module_default.headlineEnd }),
		/* @__PURE__ */ jsx("div", { className: ArticleSkeleton_module_default.facts }),
		/* @__PURE__ */ jsx("div", { className: ArticleSkeleton_module_default.picture })
	]
});
/** The room of a story on its way. What a list has said of it stands already. */
var ArticleSkeleton = ({ known }) => /* @__PURE__ */ jsxs("div", {
	className: `${Layout_module_default.page} ${ArticleSkeleton_module_default.page}`,
	children: [known ? /* @__PURE__ */ jsx(Breadcrumb, { article: known }) : /* @__PURE__ */ jsx("div", { className: ArticleSkeleton_module_default.breadcrumb }), known ? /* @__PURE__ */ jsxs("article", {
		className: Layout_module_default.article,
		...storyWriting(known.headline),
		children: [
			/* @__PURE__ */ jsx("title", { children: known.headline }),
			/* @__PURE__ */ jsx(ArticleHeader, { article: known }),
			/* @__PURE__ */ jsx(Lines, {})
		]
	}) : /* @__PURE__ */ jsxs("div", {
		className: Layout_module_default.article,
		children: [/* @__PURE__ */ jsx(HeaderRoom, {}), /* @__PURE__ */ jsx(Lines, {})]
	})]
});
// src/components/lightbox/lightboxPicture.ts
var largest = (image) => [...toCandidates(image.srcset)].sort((a, b) => b.width - a.width)[0];
var captionOf = (image) => image.closest("figure")?.querySelector(":scope > figcaption")?.textContent ?? "";
var measure = (image, name) => Number(image.getAttribute(name)) || null;
/** What a picture on the page leads to. `data-alt` is the description that the newsroom gave, see `markPictures`. */
var toLightboxPicture = (image) => {
	const width = measure(image, "width");
	const height = measure(image, "height");
	const best = largest(image);
	const file = image.closest("a")?.href;
	const sources = [
		file,
		best?.url,
		image.currentSrc,
		image.src
	].filter((source) => !!source);
	return {
		sources: [...new Set(sources)],
		drawn: image.complete ? image.currentSrc : "",
		alt: image.dataset.alt ?? image.alt,
		...captionParts(captionOf(image).replace(/\s+/g, " ")),
		ratio: width && height ? width / height : null,
		widest: file ? null : best?.width ?? width
	};
};
// src/components/lightbox/useLightbox.tsx
var isPlain = (event) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
var controlAt = (target) => target instanceof Element ? target.closest("[data-enlarge]") : null;
/** Opens what the page leads to: the code comes with the first picture that is pressed. */
var openFrom = async (root, control) => {
	const images = openablePictures(root);
	const first = images.findIndex((image) => controlOf(image) === control);
	const pictures = images.map(toLightboxPicture);
	try {
		const { Lightbox } = await import("./Lightbox-CVtL8Jbn.js");
		return first < 0 ? null : {
			Lightbox,
			pictures,
			first
		};
	} catch {
		window.open(pictures[first]?.sources[0], "_blank", "noopener");
		return null;
	}
};
/**
* Pictures that open larger. `on` belongs on the element around them all, which `markPictures` has seen; `lightbox`
* outside of it.
*/
var useLightbox = () => {
	const [opened, setOpened] = useState(null);
	const press = async (root, control) => {
		control.focus({ preventScroll: true });
		setOpened(await openFrom(root, control));
	};
	const onClick = (event) => {
		const control = controlAt(event.target);
		if (!control || !isPlain(event)) return;
		event.preventDefault();
		press(event.currentTarget, control);
	};
	const onKeyDown = (event) => {
		const control = controlAt(event.target);
		if (!control || event.key !== "Enter" && event.key !== " ") return;
		event.preventDefault();
		press(event.currentTarget, control);
	};
	const lightbox = opened && /* @__PURE__ */ jsx(opened.Lightbox, {
		pictures: opened.pictures,
		first: opened.first,
		onClose: () => setOpened(null)
	});
	return {
		on: {
			onClick,
			onKeyDown
		},
		lightbox
	};
};
var ArticleBody_module_default = {
	body: "_body_1x1ub_1",
	secondHalf: "_secondHalf_1x1ub_5",
	"protected": "_protected_1x1ub_13",
	button: "_button_1x1ub_28",
	empty: "_empty_1x1ub_45"
};
// src/routes/article/ArticleBody.tsx
var upperHalfOfScreen = "0px 0px -50% 0px";
var placeOf = ({ isIntersecting, boundingClientRect }) => {
	if (isIntersecting) return "second half";
	return boundingClientRect.top < 0 ? "after" : "first half";
};
var useReadingPlace = (onPlace) => {
	const secondHalf = useRef(null);
	useEffect(() => {
		const node = secondHalf.current;
		if (!node) return;
		const observer = new IntersectionObserver((entries) => {
			const entry = entries.at(-1);
			if (entry) onPlace(placeOf(entry));
		}, { rootMargin: upperHalfOfScreen });
		observer.observe(node);
		return () => observer.disconnect();
	}, [onPlace]);
	return secondHalf;
};
/** A story that the newspaper keeps for its members: no password is ever asked for here. */
var ProtectedNotice = ({ siteUrl }) => {
	const name = useSite()?.name ?? articleWords().theNewspaper;
	return /* @__PURE__ */ jsxs("div", {
		className: ArticleBody_module_default.protected,
		children: [
			/* @__PURE__ */ jsx("p", { children: articleWords().protected }),
			/* @__PURE__ */ jsx("p", { children: articleWords().protectedAdvice }),
			/* @__PURE__ */ jsx("a", {
				className: ArticleBody_module_default.button,
				href: siteUrl,
				children: articleWords().openAt(name)
			})
		]
	});
};
var EmptyNotice = ({ siteUrl }) => /* @__PURE__ */ jsxs("p", {
	className: ArticleBody_module_default.empty,
	children: [
		articleWords().noText,
		" ",
		/* @__PURE__ */ jsx("a", {
			href: siteUrl,
			children: articleWords().seeThere
		}),
		"."
	]
});
/** The text of a story, or why there is none. */
var ArticleBody = ({ ref, article, onPlace }) => {
	const secondHalf = useReadingPlace(onPlace);
	if (article.isProtected) return /* @__PURE__ */ jsx(ProtectedNotice, { siteUrl: article.siteUrl });
	if (article.body.untrusted.trim() === "") return /* @__PURE__ */ jsx(EmptyNotice, { siteUrl: article.siteUrl });
	return /* @__PURE__ */ jsxs("div", {
		ref,
		className: ArticleBody_module_default.body,
		children: [/* @__PURE__ */ jsx(NewsroomHtml, {
			html: article.body,
			kind: "article",
			permalink: article.siteUrl
		}), /* @__PURE__ */ jsx("div", {
			ref: secondHalf,
			className: ArticleBody_module_default.secondHalf,
			"aria-hidden": "true"
		})]
	});
};
var AuthorBox_module_default = {
	box: "_box_12gmx_1",
	author: "_author_12gmx_11",
	name: "_name_12gmx_17",
	description: "_description_12gmx_36"
};
// src/routes/article/AuthorBox.tsx
var AuthorNote = ({ author }) => /* @__PURE__ */ jsxs("li", {
	className: AuthorBox_module_default.author,
	children: [author.portrait && /* @__PURE__ */ jsx(Portrait, {
		name: author.name,
		url: author.portrait,
		size: 64
	}), /* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsx(AuthorName, {
		className: AuthorBox_module_default.name,
		author
	}), author.description !== "" && /* @__PURE__ */ jsx("p", {
		className: AuthorBox_module_default.description,
		dir: "auto",
		children: author.description
	})] })]
});
/** Everyone who wrote the story, with portrait and a word about them. */
var AuthorBox = ({ authors }) => {
	if (authors.length === 0) return null;
	const { aboutAuthor, aboutAuthors } = articleWords();
	return /* @__PURE__ */ jsx("ul", {
		className: AuthorBox_module_default.box,
		"aria-label": authors.length === 1 ? aboutAuthor : aboutAuthors,
		children: authors.map((author) => /* @__PURE__ */ jsx(AuthorNote, { author }, author.slug))
	});
};
// src/routes/article/ContinueHere.module.css
var ContinueHere_module_default = { "continue": "_continue_1eqnj_1" };
// src/routes/article/goToBlock.ts
/** ms in which what stands above may still find its height. */
var settling = 5e3;
var gestures = [
	"wheel",
	"touchstart",
	"pointerdown",
	"keydown"
];
var whileSettling = (align) => {
	const observer = new ResizeObserver(align);
	const stop = () => {
		observer.disconnect();
		for (const gesture of gestures) window.removeEventListener(gesture, stop);
	};
	observer.observe(document.body);
	for (const gesture of gestures) window.addEventListener(gesture, stop, { passive: true });
	setTimeout(stop, settling);
};
/** Puts the focus on a piece of text, which takes none by itself, without moving the page. */
var focusOn = (block) => {
	block.tabIndex = -1;
	block.addEventListener("blur", () => block.removeAttribute("tabindex"), { once: true });
	block.focus({ preventScroll: true });
};
/**
* Scrolls to a piece of a text, puts the focus there, and holds it in its place until the page has settled or the
* reader moves on.
*/
var goTo = (block) => {
	const align = () => block.scrollIntoView({
		block: "start",
		behavior: "instant"
	});
	align();
	focusOn(block);
	whileSettling(align);
};
/** Goes to a block of a text by its position, see `blocksOf`. */
var goToBlock = (frame, position) => {
	const text = textIn(frame);
	const block = text && blocksOf(text)[position];
	if (block) goTo(block);
};
// src/routes/article/ContinueHere.tsx
/** The way back to where the reader was, beside the name of the section: nothing moves when it appears. */
var ContinueHere = ({ place, text }) => {
	const [isAtTop] = useState(() => window.scrollY < window.innerHeight);
	const [isTaken, setTaken] = useState(false);
	if (isTaken || !isAtTop || !isBegun(place)) return null;
	const go = () => {
		goToBlock(text.current, place.block);
		setTaken(true);
	};
	return /* @__PURE__ */ jsx("button", {
		type: "button",
		className: ContinueHere_module_default.continue,
		onClick: go,
		children: readingWords().continueHere(percent(place.share))
	});
};
// src/routes/article/useContinue.ts
/** Goes to the paragraph that a link to this story named; not on Back, which knows the place itself. Returns whether one did. */
var useContinue = (text) => {
	const { key, state } = useLocation();
	const block = continueAt(state);
	const isWanted = useNavigationType() !== "POP" && block !== null;
	useEffect(() => {
		if (!isWanted) return;
		const frame = requestAnimationFrame(() => {
			goToBlock(text.current, block);
		});
		return () => cancelAnimationFrame(frame);
	}, [key]);
	return isWanted;
};
// src/routes/article/measurePlace.ts
/** px below the top of the screen: what begins above it has been read. The page's scroll padding is 32 px. */
var line$1 = 40;
/** A text under two screens is read at one go. */
var shortest = 2;
var between = (value) => Math.min(1, Math.max(0, value));
/** Where on the screen a text stands. */
var measurePlace = (root) => {
	const { top, bottom, height } = root.getBoundingClientRect();
	const blocks = blocksOf(root);
	const block = blocks.findIndex((each) => each.getBoundingClientRect().bottom > line$1);
	const isEndInSight = bottom <= window.innerHeight;
	return {
		block: block < 0 ? Math.max(0, blocks.length - 1) : block,
		share: isEndInSight ? 1 : between(-top / Math.max(1, height - window.innerHeight)),
		isShort: height < shortest * window.innerHeight
	};
};
// src/routes/article/useKeepPlace.ts
/** ms between two looks at the page while it is scrolled. */
var pause$1 = 1e3;
/** ms in which nobody reads even a short story. */
var glance$1 = 5e3;
/** Calls back while the page is scrolled, and when it is left in any way. Returns how to stop. */
var onReading = (look) => {
	let timer;
	const lookNow = () => {
		clearTimeout(timer);
		timer = void 0;
		look();
	};
	const lookSoon = () => {
		timer ??= setTimeout(lookNow, pause$1);
	};
	const onVisibility = () => document.visibilityState === "hidden" && lookNow();
	window.addEventListener("scroll", lookSoon, { passive: true });
	window.addEventListener("pagehide", lookNow);
	document.addEventListener("visibilitychange", onVisibility);
	return () => {
		lookNow();
		window.removeEventListener("scroll", lookSoon);
		window.removeEventListener("pagehide", lookNow);
		document.removeEventListener("visibilitychange", onVisibility);
	};
};
var placeIn = (root, { id, slug, headline }) => {
	const { block, share, isShort } = measurePlace(root);
	return isFinished({ share }) || isBegun({ share }) && !isShort ? {
		articleId: id,
		slug,
		headline,
		block,
		share,
		readAt: Date.now()
	} : null;
};
/**
* Keeps how far the reader is in a story: the block at the top of the screen. Not before the text was scrolled into,
* and a story once finished stays finished. Returns where the reader was when the story was opened.
* @param frame holds the text, see `textIn`
*/
var useKeepPlace = (frame, article) => {
	const queryClient = useQueryClient();
	const { data: before } = useQuery({
		...placeQueries.ofArticle(article.id),
		refetchOnMount: false
	});
	const isWanted = before !== void 0 && !(before && isFinished(before));
	useLayoutEffect(() => {
		const root = textIn(frame.current);
		if (!root || !isWanted) return;
		const openedAt = Date.now();
		let kept = -1;
		return onReading(() => {
			if (window.scrollY === 0 && Date.now() - openedAt < glance$1) return;
			const place = placeIn(root, article);
			if (!place || place.share === kept) return;
			kept = place.share;
			keepPlace(queryClient, place);
		});
	}, [
		frame,
		article,
		queryClient,
		isWanted
	]);
	return before;
};
var TakenDownNote_module_default = { note: "_note_ve7ok_1" };
// src/routes/article/gone/TakenDownNote.tsx
/** Whose words stand here, now that the newsroom does not stand by them; `savedAt` in epoch ms. */
var TakenDownNote = ({ savedAt }) => {
	const timeZone = useTimeZone();
	const iso = new Date(savedAt).toISOString();
	return /* @__PURE__ */ jsxs("p", {
		className: TakenDownNote_module_default.note,
		children: [
			articleWords().takenDown,
			" ",
			/* @__PURE__ */ jsx("time", {
				dateTime: iso,
				children: longDate(iso, timeZone, calendar())
			}),
			".",
			" ",
			/* @__PURE__ */ jsx(Link, {
				to: savedPath(),
				children: articleWords().allSaved
			})
		]
	});
};
// src/routes/article/gone/SavedCopy.tsx
/** Nothing slides in beside a story that leads nowhere. */
var ignorePlace = () => void 0;
/** A story that the newsroom has taken down, as this reader saved it; nobody can answer it, like it or pass it on. */
var SavedCopy = ({ saved: { article, savedAt } }) => {
	const site = useSite();
	const text = useRef(null);
	const before = useKeepPlace(text, article);
	const isContinued = useContinue(text);
	const { on, lightbox } = useLightbox();
	return /* @__PURE__ */ jsxs("div", {
		className: Layout_module_default.page,
		children: [
			/* @__PURE__ */ jsx("title", { children: site ? `${article.headline} | ${site.name}` : article.headline }),
			/* @__PURE__ */ jsx(Breadcrumb, { article }),
			/* @__PURE__ */ jsx(TakenDownNote, { savedAt }),
			/* @__PURE__ */ jsxs("article", {
				className: Layout_module_default.article,
				...storyWriting(article.headline),
				...on,
				children: [
					before && !isContinued && /* @__PURE__ */ jsx(ContinueHere, {
						place: before,
						text
					}),
					/* @__PURE__ */ jsx(ArticleHeader, {
						article,
						text,
						isCopy: true
					}),
					/* @__PURE__ */ jsx(ArticleBody, {
						ref: text,
						article,
						onPlace: ignorePlace
					}),
					/* @__PURE__ */ jsx(AuthorBox, { authors: article.authors })
				]
			}),
			lightbox
		]
	});
};
// src/routes/article/gone/MissingStory.tsx
/** An address at which the newsroom has no story: the saved one may have moved, or live on as this reader's copy. */
var MissingStory = ({ slug }) => {
	const { data: missing, isPending } = useQuery(missingStory(slug));
	if (isPending) return /* @__PURE__ */ jsx(ArticleSkeleton, { known: void 0 });
	if (missing?.kind === "moved") return /* @__PURE__ */ jsx(Navigate, {
		to: articlePath(missing.slug),
		replace: true
	});
	if (missing?.kind === "taken down") return /* @__PURE__ */ jsx(SavedCopy, { saved: missing.saved });
	return /* @__PURE__ */ jsx(PageProblem, { notFound: articleWords().missing });
};
// src/routes/article/Canonical.tsx
var base = "/".replace(/\/$/, "");
/** Tells search engines where the story is at home: on the newspaper's own site, unless the newsroom says here. */
var Canonical = ({ article: { slug, siteUrl } }) => {
	const href = siteSettings().canonical === "app" ? base + articlePath(slug) : siteUrl;
	return href ? /* @__PURE__ */ jsx("link", {
		rel: "canonical",
		href
	}) : null;
};
var CheckAlso_module_default = {
	card: "_card_1t2no_2",
	rise: "_rise_1t2no_1",
	label: "_label_1t2no_22",
	close: "_close_1t2no_29",
	picture: "_picture_1t2no_53",
	headline: "_headline_1t2no_58",
	arrive: "_arrive_1t2no_1"
};
// src/routes/article/CheckAlso.tsx
/** The footer runs over the whole width, also under the margin in which the card stands. */
var useFooterInSight = () => {
	const [isInSight, setInSight] = useState(false);
	useEffect(() => {
		const footer = document.getElementById("footer");
		if (!footer) return;
		const observer = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting ?? false));
		observer.observe(footer);
		return () => observer.disconnect();
	}, []);
	return isInSight;
};
/** The button goes with its card: those on the keyboard go on with what stands behind it. */
var focusWhatFollows = () => document.getElementById("comments")?.focus({ preventScroll: true });
/** One more story of the section: in the margin of wide screens, on narrow ones as a sheet at the bottom. */
var CheckAlso = ({ article, isInText, onDismiss }) => {
	const intent = usePrefetchOnIntent(article.slug);
	const isFooterInSight = useFooterInSight();
	const dismiss = () => {
		focusWhatFollows();
		onDismiss();
	};
	return /* @__PURE__ */ jsxs("aside", {
		className: CheckAlso_module_default.card,
		"aria-label": articleWords().checkAlso,
		"data-away": !isInText || void 0,
		"data-footer": isFooterInSight || void 0,
		children: [
			/* @__PURE__ */ jsx("p", {
				className: CheckAlso_module_default.label,
				children: articleWords().checkAlso
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				className: CheckAlso_module_default.close,
				"aria-label": articleWords().dismissCheckAlso,
				onClick: dismiss,
				children: /* @__PURE__ */ jsx("svg", {
					viewBox: "0 0 16 16",
					"aria-hidden": "true",
					children: /* @__PURE__ */ jsx("path", { d: "m3.5 3.5 9 9m0-9-9 9" })
				})
			}),
			article.picture && /* @__PURE__ */ jsx("div", {
				className: CheckAlso_module_default.picture,
				children: /* @__PURE__ */ jsx(Picture, {
					image: article.picture,
					sizes: "(min-width: 64rem) 15rem, 5rem",
					isDecoration: true
				})
			}),
			/* @__PURE__ */ jsx("p", {
				className: CheckAlso_module_default.headline,
				dir: "auto",
				children: /* @__PURE__ */ jsx(Link, {
					to: articlePath(article.slug),
					...intent,
					children: article.headline
				})
			})
		]
	});
};
// src/routes/article/useNear.ts
/**
* Whether an element has come near the screen. Stays true from then on, and after Back is true at once, so that the
* page is as tall as it was left.
* @param margin CSS margins around the screen that count as near
* @param name what the history remembers it by
*/
var useNear = (element, margin, name) => {
	const [isNear, setNear] = useEntryState(name, false);
	useEffect(() => {
		const node = element.current;
		if (!node || isNear) return;
		const observer = new IntersectionObserver((entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
		}, { rootMargin: margin });
		observer.observe(node);
		return () => observer.disconnect();
	}, [
		element,
		isNear,
		margin,
		setNear
	]);
	return isNear;
};
var CommentsRegion_module_default = { room: "_room_82ori_1" };
// src/routes/article/comments/CommentsRegion.tsx
var CommentsPanel = lazyPart(async () => (await import("./CommentsPanel-D2anMhv-.js")).CommentsPanel);
var margin$1 = "900px 0px";
/** An address that leads into the conversation: to all of it, to one comment, to the form. */
var leadsHere = (hash) => /^#(?:comment|respond)/.test(hash);
/**
* The conversation under a story. Its code comes when it is near or the browser is idle; the comments themselves are
* asked for only when it is near, or when the address leads there.
*/
var CommentsRegion = ({ article }) => {
	const region = useRef(null);
	const { hash } = useLocation();
	const isHydrating = useHydrating();
	const isLedHere = leadsHere(hash) && !isHydrating;
	const isNear = useNear(region, margin$1, "comments") || isLedHere;
	const isIdle = useIdle();
	return /* @__PURE__ */ jsxs("section", {
		ref: region,
		id: "comments",
		tabIndex: -1,
		className: Layout_module_default.section,
		"aria-labelledby": "comments-heading",
		children: [/* @__PURE__ */ jsx("h2", {
			id: "comments-heading",
			className: Layout_module_default.heading,
			children: articleWords().comments
		}), /* @__PURE__ */ jsx("div", {
			className: CommentsRegion_module_default.room,
			children: (isNear || isIdle) && /* @__PURE__ */ jsx(CommentsPanel, {
				task: articleWords().showComments,
				waiting: /* @__PURE__ */ jsx(CommentSkeletons, {
					count: article.counts.comments,
					isAsked: isNear
				}),
				article,
				isWanted: isNear
			})
		})]
	});
};
// src/routes/article/contents/useFragment.ts
/** The element of the text that a fragment leads to; `null` for those that lead elsewhere, or are broken. */
var targetIn = (frame, hash) => {
	try {
		const target = hash === "" ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
		return target && frame?.contains(target) ? target : null;
	} catch {
		return null;
	}
};
/** Back to before a section was chosen: the focus goes back to where it was chosen. */
var focusLinkTo = (hash) => [...document.querySelectorAll("article nav a")].find((link) => link.getAttribute("href")?.endsWith(hash))?.focus({ preventScroll: true });
/**
* An address that leads to a place in the text: goes there once the text stands, and puts the focus there. Back and
* Forward have their place from the router and get the focus only.
*/
var useFragment = (frame) => {
	const { hash, key } = useLocation();
	const isTraversal = useNavigationType() === "POP";
	const [reached, setReached] = useEntryState("reached-fragment", "");
	const last = useRef(void 0);
	useEffect(() => {
		const before = last.current;
		last.current = {
			key,
			hash
		};
		if (before?.key === key && before.hash === hash) return;
		const target = targetIn(frame.current, hash);
		if (before && isTraversal) {
			if (target) focusOn(target);
			else if (hash === "" && before.hash !== "") focusLinkTo(before.hash);
		} else if (target && hash !== reached) {
			goTo(target);
			setReached(hash);
		}
	}, [key, hash]);
};
var MoreStories_module_default = { panel: "_panel_911ml_1" };
var Tabs_module_default = {
	tabs: "_tabs_12muj_1",
	tab: "_tab_12muj_1"
};
// src/routes/article/more/Tabs.tsx
var stepOf = ({ key, currentTarget }) => {
	const isReversed = getComputedStyle(currentTarget).direction === "rtl";
	if (key === "ArrowRight") return isReversed ? -1 : 1;
	if (key === "ArrowLeft") return isReversed ? 1 : -1;
	return 0;
};
/** The tab that a key leads to, round in a ring; `undefined` for other keys. */
var tabAt = (event, tabs, selected) => {
	if (event.key === "Home") return tabs[0];
	if (event.key === "End") return tabs.at(-1);
	const step = stepOf(event);
	const current = tabs.findIndex(({ id }) => id === selected);
	return step === 0 ? void 0 : tabs[(current + step + tabs.length) % tabs.length];
};
/** Tabs as the WAI-ARIA practices have them: one stop for Tab, arrows between them, the panel follows at once. */
var Tabs = ({ id, label, tabs, selected, onSelect }) => {
	const onKeyDown = (event) => {
		const next = tabAt(event, tabs, selected);
		if (!next) return;
		event.preventDefault();
		onSelect(next.id);
		document.getElementById(`${id}-${next.id}`)?.focus();
	};
	return /* @__PURE__ */ jsx("div", {
		className: Tabs_module_default.tabs,
		role: "tablist",
		"aria-label": label,
		onKeyDown,
		children: tabs.map((tab) => /* @__PURE__ */ jsx("button", {
			type: "button",
			role: "tab",
			className: Tabs_module_default.tab,
			id: `${id}-${tab.id}`,
			"aria-selected": tab.id === selected,
			"aria-controls": `${id}-panel`,
			tabIndex: tab.id === selected ? 0 : -1,
			onClick: () => onSelect(tab.id),
			children: tab.label
		}, tab.id))
	});
};
// src/routes/article/more/MoreStories.tsx
var StoryPanel = lazyPart(async () => (await import("./StoryPanel-DHgt0B5z.js")).StoryPanel);
/** The first who has an account: a guest's stories cannot be listed. */
var listedAuthor = ({ authors }) => authors.find(({ id }) => id > 0);
var tabsOf = (article) => {
	const author = listedAuthor(article);
	const [section] = article.categories;
	const { related, moreBy, moreIn } = articleWords();
	return [
		{
			id: "related",
			label: related
		},
		...author ? [{
			id: "author",
			label: moreBy(author.name)
		}] : [],
		...section ? [{
			id: "section",
			label: moreIn(section.name)
		}] : []
	];
};
var feedOf = (article, tab) => {
	const author = listedAuthor(article);
	const [section] = article.categories;
	if (tab === "author" && author) return feedQueries.byAuthor(author.id);
	if (tab === "section" && section) return feedQueries.inCategory(section.id);
	return feedQueries.related(article);
};
/** Where to read on: related stories, the author's, the section's, each an endless list in a tab of its own. */
var MoreStories = ({ ref, article, without, isReady }) => {
	const id = useId();
	const [selected, setSelected] = useEntryState("tab", "related");
	const tabs = tabsOf(article);
	const label = tabs.find((tab) => tab.id === selected)?.label ?? articleWords().related;
	return /* @__PURE__ */ jsxs("section", {
		ref,
		className: Layout_module_default.section,
		"aria-labelledby": `${id}-heading`,
		children: [/* @__PURE__ */ jsx("h2", {
			id: `${id}-heading`,
			className: Layout_module_default.heading,
			children: articleWords().readOn
		}), /* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsx(Tabs, {
			id,
			label: articleWords().moreStories,
			tabs,
			selected,
			onSelect: setSelected
		}), /* @__PURE__ */ jsx("div", {
			className: MoreStories_module_default.panel,
			role: "tabpanel",
			id: `${id}-panel`,
			"aria-labelledby": `${id}-${selected}`,
			tabIndex: 0,
			children: isReady && /* @__PURE__ */ jsx(StoryPanel, {
				task: articleWords().showThese,
				waiting: /* @__PURE__ */ jsx(CardSkeletons, {
					count: 6,
					label
				}),
				query: feedOf(article, selected),
				label,
				article,
				without,
				hidesSection: selected === "section"
			}, selected)
		})] })]
	});
};
var Contents_module_default = {
	contents: "_contents_pf1jr_1",
	label: "_label_pf1jr_6",
	fold: "_fold_pf1jr_10",
	count: "_count_pf1jr_27",
	sign: "_sign_pf1jr_34",
	list: "_list_pf1jr_48"
};
var SectionList_module_default = {
	list: "_list_1c323_1",
	link: "_link_1c323_10"
};
// src/routes/article/contents/SectionList.tsx
/** Links to the sections of a story, each an address of its own. */
var SectionList = ({ sections, current, onChoose }) => /* @__PURE__ */ jsx("ol", {
	className: SectionList_module_default.list,
	children: sections.map(({ id, title }) => /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(Link, {
		className: SectionList_module_default.link,
		to: { hash: id },
		onClick: onChoose,
		"aria-current": id === current ? "location" : void 0,
		dir: "auto",
		children: title
	}) }, id))
});
// src/routes/article/contents/Contents.tsx
/** The table of contents: beside the text of wide screens, folded above it on others. */
var Contents = ({ sections, current }) => {
	const listId = useId();
	const [isOpen, setOpen] = useState(false);
	return /* @__PURE__ */ jsxs("nav", {
		className: Contents_module_default.contents,
		"aria-label": articleWords().inThisStory,
		"data-open": isOpen || void 0,
		children: [
			/* @__PURE__ */ jsx("p", {
				className: Contents_module_default.label,
				"aria-hidden": "true",
				...spokenWriting(),
				children: articleWords().inThisStory
			}),
			/* @__PURE__ */ jsxs("button", {
				type: "button",
				className: Contents_module_default.fold,
				"aria-expanded": isOpen,
				"aria-controls": listId,
				onClick: () => setOpen(!isOpen),
				...spokenWriting(),
				children: [
					/* @__PURE__ */ jsx("span", { children: articleWords().inThisStory }),
					/* @__PURE__ */ jsx("span", {
						className: Contents_module_default.count,
						children: articleWords().parts(sections.length)
					}),
					/* @__PURE__ */ jsx("svg", {
						className: Contents_module_default.sign,
						viewBox: "0 0 16 16",
						"aria-hidden": "true",
						children: /* @__PURE__ */ jsx("path", { d: "m3 6 5 5 5-5" })
					})
				]
			}),
			/* @__PURE__ */ jsx("div", {
				id: listId,
				className: Contents_module_default.list,
				children: /* @__PURE__ */ jsx(SectionList, {
					sections,
					current
				})
			})
		]
	});
};
var RunningHead_module_default = {
	head: "_head_17xu0_2",
	line: "_line_17xu0_17",
	left: "_left_17xu0_25",
	chooser: "_chooser_17xu0_30",
	button: "_button_17xu0_35",
	title: "_title_17xu0_59",
	sign: "_sign_17xu0_66",
	panel: "_panel_17xu0_80",
	rule: "_rule_17xu0_92",
	read: "_read_17xu0_97"
};
// src/routes/article/progress/RunningHead.tsx
var titleOf = (sections, id) => sections.find((section) => section.id === id)?.title ?? articleWords().inThisStory;
/** The section that is read, as on the top of a printed page; opens the others. */
var SectionChooser = ({ reading, sections }) => {
	const { isOpen, frame, toggle } = useDisclosure();
	return /* @__PURE__ */ jsxs("div", {
		ref: frame,
		className: RunningHead_module_default.chooser,
		children: [/* @__PURE__ */ jsxs("button", {
			type: "button",
			className: RunningHead_module_default.button,
			"aria-expanded": isOpen,
			onClick: toggle,
			children: [
				/* @__PURE__ */ jsxs("span", {
					className: "visually-hidden",
					children: [articleWords().otherSection, " "]
				}),
				/* @__PURE__ */ jsx("span", {
					className: RunningHead_module_default.title,
					dir: "auto",
					children: titleOf(sections, reading.section)
				}),
				/* @__PURE__ */ jsx("svg", {
					className: RunningHead_module_default.sign,
					viewBox: "0 0 16 16",
					"aria-hidden": "true",
					children: /* @__PURE__ */ jsx("path", { d: "m3 6 5 5 5-5" })
				})
			]
		}), isOpen && /* @__PURE__ */ jsx("nav", {
			className: RunningHead_module_default.panel,
			"aria-label": articleWords().goToSection,
			children: /* @__PURE__ */ jsx(SectionList, {
				sections,
				current: reading.section,
				onChoose: toggle
			})
		})]
	});
};
/**
* How much is left, and a rule that fills: along the top edge of narrow screens, beside the text of wide ones. Never
* announced: whoever listens meets it where it stands.
*/
var RunningHead = ({ reading, sections }) => {
	const { minutesLeft, share } = reading;
	return /* @__PURE__ */ jsxs("div", {
		className: RunningHead_module_default.head,
		"data-shown": minutesLeft !== null || void 0,
		children: [/* @__PURE__ */ jsxs("div", {
			className: RunningHead_module_default.line,
			children: [sections.length > 0 && /* @__PURE__ */ jsx(SectionChooser, {
				reading,
				sections
			}), /* @__PURE__ */ jsx("p", {
				className: RunningHead_module_default.left,
				...spokenWriting(),
				children: minutesLeft !== null && articleWords().minLeft(minutesLeft)
			})]
		}), /* @__PURE__ */ jsx("div", {
			className: RunningHead_module_default.rule,
			"aria-hidden": "true",
			children: /* @__PURE__ */ jsx("div", {
				className: RunningHead_module_default.read,
				ref: (rule) => rule?.style.setProperty("--share", `${share}`)
			})
		})]
	});
};
// src/routes/article/progress/leftBelow.ts
var clamped = (share) => Math.min(1, Math.max(0, share));
/** How much of a block stands below a line: 0 to 1. */
var shareBelow = (block, line) => {
	const { bottom, height } = block.getBoundingClientRect();
	return clamped((bottom - line) / Math.max(1, height));
};
/**
* What is left below a line on the screen. By letters and not by pixels: a large picture is soon looked at.
* @param blocks of the text, in their order
* @param line px from the top of the screen
*/
var leftBelow = (blocks, line) => {
	let all = 0;
	let below = 0;
	let pictures = 0;
	for (const block of blocks) {
		const letters = block.textContent?.length ?? 0;
		const share = shareBelow(block, line);
		all += letters;
		below += letters * share;
		if (share > .5) pictures += block.querySelectorAll("img").length;
	}
	return {
		share: below / Math.max(1, all),
		pictures
	};
};
// src/routes/article/progress/useReading.ts
var notBegun = {
	section: null,
	minutesLeft: null,
	share: 0
};
/** ms between two looks at the page while it is scrolled. */
var pause = 250;
/** px below the top of the screen: a heading that has come up so far opens the section that is read. */
var sectionLine = 64;
/** The eye rests in the upper part of the screen. */
var eye = .33;
var sectionAt = (sections) => sections.findLast(({ id }) => {
	const heading = document.getElementById(id);
	return heading && heading.getBoundingClientRect().top <= sectionLine;
})?.id ?? null;
/** Where on the screen the text stands. Looked up anew each time: the text may have been written anew. */
var look = (root, { words, sections }) => {
	const line = window.innerHeight * eye;
	const { top, bottom } = root.getBoundingClientRect();
	if (top > line) return notBegun;
	const section = sectionAt(sections);
	if (bottom <= line) return {
		section,
		minutesLeft: null,
		share: 1
	};
	const left = leftBelow(blocksOf(root), line);
	return {
		section,
		minutesLeft: readMinutes(words * left.share, left.pictures),
		share: Math.round(100 - 100 * left.share) / 100
	};
};
var isSame = (one, other) => one.section === other.section && one.minutesLeft === other.minutesLeft && one.share === other.share;
/** Calls back at once and then while the page moves, a few times a second. Returns how to stop. */
var whileMoving = (tell) => {
	let timer;
	const soon = () => {
		timer ??= setTimeout(() => {
			timer = void 0;
			tell();
		}, pause);
	};
	tell();
	window.addEventListener("scroll", soon, { passive: true });
	window.addEventListener("resize", soon);
	return () => {
		clearTimeout(timer);
		window.removeEventListener("scroll", soon);
		window.removeEventListener("resize", soon);
	};
};
/**
* Follows the reader through a text: which section, how many minutes are left.
* @param frame holds the text, see `textIn`
*/
var useReading = (frame, { words, sections }) => {
	const [reading, setReading] = useState(notBegun);
	useEffect(() => {
		return whileMoving(() => {
			const root = textIn(frame.current);
			if (!root) return;
			const now = look(root, {
				words,
				sections
			});
			setReading((before) => isSame(before, now) ? before : now);
		});
	}, [
		frame,
		words,
		sections
	]);
	return reading;
};
// src/routes/article/StoryGuide.tsx
/** Minutes under which nobody asks how much is left. */
var soonRead = 3;
var Guide = ({ article, sections, text }) => {
	const { words } = article;
	const reading = useReading(text, {
		words,
		sections
	});
	return /* @__PURE__ */ jsxs("div", {
		className: Layout_module_default.guide,
		children: [sections.length > 0 && /* @__PURE__ */ jsx(Contents, {
			sections,
			current: reading.section
		}), /* @__PURE__ */ jsx(RunningHead, {
			reading,
			sections
		})]
	});
};
/** What leads through a long story: its sections, and how much of it is left. */
var StoryGuide = (props) => {
	const { words, pictures, isProtected } = props.article;
	return !isProtected && readMinutes(words, pictures) >= soonRead || props.sections.length > 0 ? /* @__PURE__ */ jsx(Guide, { ...props }) : null;
};
var TagList_module_default = { list: "_list_1kbvs_1" };
// src/routes/article/TagList.tsx
/** What the story is about, each a way to more of it. */
var TagList = ({ tags }) => {
	if (tags.length === 0) return null;
	return /* @__PURE__ */ jsx("ul", {
		className: TagList_module_default.list,
		"aria-label": articleWords().tags,
		children: tags.map(({ id, name, slug }) => /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(Link, {
			to: tagPath(slug),
			rel: "tag",
			children: name
		}) }, id))
	});
};
// src/queries/checkAlsoMemory.ts
var key$1 = "check-also-dismissed";
/** Whether the reader sent the Check also card away on this device. */
var checkAlsoMemory = {
	isDismissed: () => recall(key$1) === true,
	dismiss: () => remember(key$1, true)
};
// src/routes/article/useCheckAlso.ts
/** Another story of the section, preferably with a picture; the newest of all where the story has no section. */
var chooseCheckAlso = (article, stories) => {
	const others = stories.filter(({ id, isProtected }) => id !== article.id && !isProtected);
	return others.find(({ picture }) => picture) ?? others[0] ?? null;
};
var sectionFeed = ({ categories: [section] }) => section ? feedQueries.inCategory(section.id) : feedQueries.latest();
/**
* The one story that is offered beside the text. It is settled before the lists below are drawn, which then leave it
* out: no story stands twice on a page. Dismissed once, nothing is offered any more on this device.
*/
var useCheckAlso = (article, isWanted) => {
	const [isDismissed, setDismissed] = useState(checkAlsoMemory.isDismissed);
	const [story, setStory] = useState(null);
	const enabled = isWanted && !isDismissed;
	const { data, isError } = useInfiniteQuery({
		...sectionFeed(article),
		enabled
	});
	const found = story === null && enabled && data ? chooseCheckAlso(article, data.pages[0]?.items ?? []) : null;
	if (found) setStory(found);
	const dismiss = () => {
		checkAlsoMemory.dismiss();
		setDismissed(true);
	};
	return {
		story: isDismissed ? null : story,
		isSettled: isDismissed || isError || data !== void 0 && !found,
		dismiss
	};
};
// src/offline/seenViews.ts
var key = "views";
var Seen = object({
	day: string(),
	ids: array(number())
});
/** The reader's own calendar day. */
var dayOf = (now) => `${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`;
/** Ids counted today; yesterday's are of no use any more. */
var countedToday = (now) => {
	const { success, output } = safeParse(Seen, recall(key));
	return success && output.day === dayOf(now) ? output.ids : [];
};
/** Takes today's view of a story in this browser: `true` the first time, `false` when it was counted already. */
var takeView = (articleId, now = /* @__PURE__ */ new Date()) => {
	const ids = countedToday(now);
	if (ids.includes(articleId)) return false;
	remember(key, {
		day: dayOf(now),
		ids: [...ids, articleId]
	});
	return true;
};
/** Gives a view back that could not be recorded, so that it can be counted later. */
var returnView = (articleId, now = /* @__PURE__ */ new Date()) => remember(key, {
	day: dayOf(now),
	ids: countedToday(now).filter((id) => id !== articleId)
});
// src/queries/countView.ts
var showViews = (queryClient, articleId, views) => queryClient.setQueriesData({ queryKey: ["counts", articleId] }, (counts) => counts?.views == null ? counts : {
	...counts,
	views: views ?? counts.views + 1
});
/**
* Counts a view, once per story, browser and day, and lets the number on the page go up. When to call it is the
* page's business: after 5 s visible or the first scroll, never for a page that was only fetched ahead.
* Never fails: a view that could not be recorded is counted another time.
*/
var countView = async (queryClient, articleId, extras) => {
	if (extras === "none" || !takeView(articleId)) return;
	try {
		showViews(queryClient, articleId, await recordView(articleId, extras));
	} catch {
		returnView(articleId);
	}
};
// src/routes/article/useCountView.ts
/** ms in sight until a story counts as looked at. */
var glance = 5e3;
var isVisible = () => document.visibilityState === "visible";
/**
* Calls back once: after the page was in sight for 5 s in all, or when the reader scrolls for the first time.
* Returns how to stop.
*/
var onLookedAt = (look) => {
	let left = glance;
	let since = 0;
	let timer;
	let frame = 0;
	let start = 0;
	const run = () => {
		if (!isVisible()) return;
		since = Date.now();
		timer = setTimeout(finish, left);
	};
	const pause = () => {
		if (timer === void 0) return;
		clearTimeout(timer);
		timer = void 0;
		left -= Date.now() - since;
	};
	const onVisibility = () => isVisible() ? run() : pause();
	const onScroll = () => {
		if (isVisible() && window.scrollY !== start) finish();
	};
	const listen = () => {
		start = window.scrollY;
		window.addEventListener("scroll", onScroll, { passive: true });
	};
	const stop = () => {
		pause();
		cancelAnimationFrame(frame);
		document.removeEventListener("visibilitychange", onVisibility);
		window.removeEventListener("scroll", onScroll);
	};
	const finish = () => {
		stop();
		look();
	};
	run();
	document.addEventListener("visibilitychange", onVisibility);
	frame = requestAnimationFrame(() => {
		frame = requestAnimationFrame(listen);
	});
	return stop;
};
/** Counts a view of the story once it was looked at: once a day in this browser, and where the site counts at all. */
var useCountView = ({ id }) => {
	const queryClient = useQueryClient();
	const extras = useSite()?.extras ?? "none";
	useEffect(() => {
		if (extras === "none") return;
		return onLookedAt(() => void countView(queryClient, id, extras));
	}, [
		queryClient,
		id,
		extras
	]);
};
// src/routes/article/Story.tsx
/** Lists start to load a screen before they come into view. */
var margin = "900px 0px";
/** Where the reader is in the text, and whether the middle was ever passed. */
var useMiddle = () => {
	const [place, setPlace] = useState("first half");
	const [isPastMiddle, setPastMiddle] = useEntryState("past-middle", false);
	return {
		place,
		isPastMiddle,
		onPlace: useCallback((now) => {
			setPlace(now);
			if (now !== "first half") setPastMiddle(true);
		}, [setPastMiddle])
	};
};
/** A story with all that belongs to it. Fails with NotFound, Unreachable, Refused or Malformed. */
var Story = ({ slug }) => {
	const { data: article } = useSuspenseQuery(articleQueries.bySlug(slug));
	const site = useSite();
	const more = useRef(null);
	const isMoreNear = useNear(more, margin, "more");
	const { place, isPastMiddle, onPlace } = useMiddle();
	const checkAlso = useCheckAlso(article, isPastMiddle || isMoreNear);
	useCountView(article);
	const text = useRef(null);
	const before = useKeepPlace(text, article);
	const isContinued = useContinue(text);
	const { sections, isCorrected } = useOutline(text, article);
	useFragment(text);
	const { on, lightbox } = useLightbox();
	return /* @__PURE__ */ jsxs("div", {
		className: Layout_module_default.page,
		children: [
			/* @__PURE__ */ jsx("title", { children: site ? `${article.headline} | ${site.name}` : article.headline }),
			/* @__PURE__ */ jsx(Canonical, { article }),
			/* @__PURE__ */ jsx(Breadcrumb, { article }),
			/* @__PURE__ */ jsxs("article", {
				className: Layout_module_default.article,
				...storyWriting(article.headline),
				...on,
				children: [
					before && !isContinued && /* @__PURE__ */ jsx(ContinueHere, {
						place: before,
						text
					}),
					/* @__PURE__ */ jsx(ArticleHeader, {
						article,
						isCorrected,
						text
					}),
					/* @__PURE__ */ jsx(StoryGuide, {
						article,
						sections,
						text
					}),
					/* @__PURE__ */ jsxs("div", {
						className: Layout_module_default.text,
						children: [
							/* @__PURE__ */ jsx(ArticleBody, {
								ref: text,
								article,
								onPlace
							}),
							/* @__PURE__ */ jsx(TagList, { tags: article.tags }),
							/* @__PURE__ */ jsx(AuthorBox, { authors: article.authors })
						]
					})
				]
			}),
			lightbox,
			isPastMiddle && checkAlso.story && /* @__PURE__ */ jsx(CheckAlso, {
				article: checkAlso.story,
				isInText: place === "second half",
				onDismiss: checkAlso.dismiss
			}),
			!article.isProtected && /* @__PURE__ */ jsx(CommentsRegion, { article }),
			/* @__PURE__ */ jsx(MoreStories, {
				ref: more,
				article,
				without: checkAlso.story?.id ?? null,
				isReady: isMoreNear && checkAlso.isSettled
			})
		]
	});
};
// src/routes/article/ArticlePage.tsx
/** Asked for once more all the same: a story may come back, and then its copy says no more that it is gone. */
var KnownToBeGone = ({ saved }) => {
	useQuery(articleQueries.bySlug(saved.article.slug));
	return /* @__PURE__ */ jsx(SavedCopy, { saved });
};
/** A story, opened by its address. What a list has said of it stands at once, before its body arrives. */
var ArticlePage = () => {
	const { slug = "" } = useParams();
	const queryClient = useQueryClient();
	const { data: goneCopy } = useQuery(takenDownCopy(slug));
	if (goneCopy) return /* @__PURE__ */ jsx(KnownToBeGone, { saved: goneCopy }, slug);
	const known = storiesInCache(queryClient).find((story) => story.slug === slug);
	return /* @__PURE__ */ jsx(Suspense, {
		fallback: /* @__PURE__ */ jsx(ArticleSkeleton, { known }),
		children: /* @__PURE__ */ jsx(Story, { slug })
	}, slug);
};
var ArticleProblem = () => {
	const { slug = "" } = useParams();
	if (useRouteError() instanceof NotFound) return /* @__PURE__ */ jsx(MissingStory, { slug }, slug);
	return /* @__PURE__ */ jsx(PageProblem, {
		notKept: articleWords().notKept,
		task: articleWords().show
	});
};
export { ArticlePage as Component, ArticleProblem as ErrorBoundary };
