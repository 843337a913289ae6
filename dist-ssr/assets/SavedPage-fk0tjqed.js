import { t as ListPage } from "./ListPage-DlklEKVZ.js";
import { t as PageProblem } from "./PageProblem-C2j25lp9.js";
import { n as useTimeZone, t as useSite } from "./useSite-Fw4KUHa1.js";
import { n as byteSize, t as savedWeight } from "./savedWeight-DK2oEPtD.js";
import { a as isFinished } from "./unfinishedStory-DGDml1po.js";
import { i as readMinutes } from "./usePrefetchOnIntent-vGEf4nvT.js";
import { a as isWhole } from "./pictureSizes-ffgktVS0.js";
import { n as number, t as counted } from "./numbers-D1k4m0-9.js";
import { n as part, t as locale } from "./spoken-CEIfIH7G.js";
import { n as placeQueries } from "./placeQueries-Drb2XUdF.js";
import { i as savedQueries, n as restoreStory, t as offerRestoring } from "./savedQueries-Dac1Phba.js";
import { t as ArticleCard } from "./ArticleCard-V-euTvnM.js";
import { t as percent } from "./percent-BSO81fyw.js";
import { o as shortDate, t as calendar } from "./times-BOitNuWW.js";
import { i as Malformed } from "./durations-DujCXBPO.js";
import { t as plainText } from "./plainText-DjkHuLxz.js";
import { a as tidyPictures, t as completeAllSaved } from "./completeSaved-B9xqIVcm.js";
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router-dom";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/domain/savedOrder.ts
/** Orders of the reading list, as the address names them; the first one is meant when it names none. */
var savedOrders = [
	"saved",
	"newest",
	"oldest",
	"shortest",
	"unread"
];
/** The order that an address names; last saved first for anything else. */
var toSavedOrder = (name) => savedOrders.find((order) => order === name) ?? "saved";
var byMoment = (a, b) => Date.parse(a.article.publishedAt) - Date.parse(b.article.publishedAt);
var bySaved = (a, b) => b.savedAt - a.savedAt;
/** Nobody knows how long a story is whose text is not here and whose newsroom does not say: it stands last. */
var minutes = ({ article }) => {
	if (article.words === null) return Number.MAX_VALUE;
	return readMinutes(article.words, isWhole(article) ? article.pictures : Number(article.picture !== null));
};
/** Not opened, then begun, then read. */
var stage = (share = 0) => share === 0 ? 0 : isFinished({ share }) ? 2 : 1;
var comparisons = {
	saved: bySaved,
	newest: (a, b) => byMoment(b, a),
	oldest: byMoment,
	shortest: (a, b) => minutes(a) - minutes(b),
	unread: (a, b, shares) => stage(shares.get(a.article.id)) - stage(shares.get(b.article.id))
};
/** The reading list in an order; what is equal in it stands last saved first. */
var sortSaved = (items, order, shares) => [...items].sort((a, b) => comparisons[order](a, b, shares) || bySaved(a, b));
var savedWords = part("saved", {
	kind: "On this device",
	title: "Saved stories",
	kept: "Only you see this list: it stays in this browser.",
	notKept: "This browser keeps nothing for us: the list is gone when you close the page.",
	weight: (size) => `${size} on this device`,
	forgetful: (newspaper, place) => `Safari forgets what a website keeps after seven days without a visit. Add ${newspaper} to the ${place} to keep your stories.`,
	thisNewspaper: "this newspaper",
	dock: "Dock",
	homeScreen: "Home Screen",
	noneHas: (words) => `None of your saved stories has “${words}”.`,
	empty: "Nothing saved yet. Press Save on any story to keep it here.",
	open: "open your saved stories",
	search: "Search in saved stories",
	sortBy: "Sort by",
	orders: {
		saved: "Last saved",
		newest: "Newest",
		oldest: "Oldest",
		shortest: "Shortest read",
		unread: "Unread first"
	},
	unread: "Unread",
	read: "Read",
	shareRead: (share) => `${share} read`,
	savedOn: "Saved",
	takenDown: "Taken down by the newsroom since",
	textMissing: "Its text comes when you open this list online",
	picturesMissing: (count) => `${count === 1 ? "1 picture comes" : `${number(count)} pictures come`} when you open this list online`,
	removed: "Removed",
	undo: "Undo",
	exportList: "Export the list",
	importList: "Import a list",
	file: "File with saved stories",
	readingFile: "Reading the file…",
	transferFailed: "That did not work: the code for it could not be fetched. Try again online.",
	exported: (count, name, size) => `${counted(count, "story", "stories")} with their text, in ${name} (${size}). Pictures are named in it and fetched again on import.`,
	nothingNew: "Nothing new in this file",
	added: (count) => `${counted(count, "story", "stories")} added`,
	known: (count) => counted(count, "story was here already", "stories were here already"),
	unreadable: (count) => `${counted(count, "story", "stories")} could not be read`,
	semicolon: "; ",
	notAList: "This file is not a list that Broadsheet has exported. Nothing was changed.",
	otherNewspaper: (name) => `This list is from another newspaper, ${name}. Nothing was changed.`,
	unreadableFile: "The file could not be read. Nothing was changed."
});
// src/routes/saved/forgetsSites.ts
var isAppleEngine = () => /apple/i.test(navigator.vendor);
var isInstalled = () => navigator.standalone === true || window.matchMedia?.("(display-mode: standalone)").matches === true;
/** Whether this is a tab of a browser that forgets what a website keeps after seven days without a visit. */
var forgetsSites = () => isAppleEngine() && !isInstalled();
/** Where such a browser puts an app: the dock on a Mac, the home screen on a phone or tablet. */
var homeOfApps = () => /Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints === 0 ? "dock" : "homeScreen";
var SavedPage_module_default = {
	list: "_list_1qgxu_1",
	item: "_item_1qgxu_5",
	facts: "_facts_1qgxu_10",
	removed: "_removed_1qgxu_25",
	quiet: "_quiet_1qgxu_42",
	weight: "_weight_1qgxu_58",
	note: "_note_1qgxu_59",
	transferRoom: "_transferRoom_1qgxu_69",
	transfer: "_transfer_1qgxu_69",
	outcome: "_outcome_1qgxu_80",
	empty: "_empty_1qgxu_88"
};
// src/routes/saved/SavedFacts.tsx
var stateOf = (share) => {
	if (share === void 0) return savedWords().unread;
	return isFinished({ share }) ? savedWords().read : savedWords().shareRead(percent(share));
};
/** What is still missing of a story; empty when it is all here. */
var missingWords = ({ article, missing = [] }) => {
	if (article.isProtected) return "";
	if (!isWhole(article)) return savedWords().textMissing;
	return missing.length === 0 ? "" : savedWords().picturesMissing(missing.length);
};
/** When a story was saved, what it takes on the disk, how far it was read. */
var SavedFacts = ({ saved, share }) => {
	const timeZone = useTimeZone();
	const savedOn = new Date(saved.savedAt).toISOString();
	const missing = missingWords(saved);
	return /* @__PURE__ */ jsxs("p", {
		className: SavedPage_module_default.facts,
		children: [
			!saved.article.isProtected && /* @__PURE__ */ jsx("strong", { children: stateOf(share) }),
			/* @__PURE__ */ jsxs("span", { children: [
				savedWords().savedOn,
				" ",
				/* @__PURE__ */ jsx("time", {
					dateTime: savedOn,
					children: shortDate(savedOn, timeZone, calendar())
				})
			] }),
			/* @__PURE__ */ jsx("span", { children: byteSize(savedWeight(saved), locale()) }),
			saved.takenDownAt !== void 0 && /* @__PURE__ */ jsx("span", { children: savedWords().takenDown }),
			missing !== "" && /* @__PURE__ */ jsx("span", { children: missing })
		]
	});
};
// src/routes/saved/SavedItem.tsx
/** Stands in the place of a story taken off, until the page is left. */
var RemovedLine = ({ saved }) => {
	const id = useId();
	const { mutate: restore } = useMutation(restoreStory());
	useEffect(() => offerRestoring(), []);
	return /* @__PURE__ */ jsxs("div", {
		className: SavedPage_module_default.removed,
		children: [/* @__PURE__ */ jsxs("p", {
			id,
			dir: "auto",
			children: [
				savedWords().removed,
				" ",
				/* @__PURE__ */ jsx("cite", { children: saved.article.headline }),
				"."
			]
		}), /* @__PURE__ */ jsx("button", {
			type: "button",
			className: SavedPage_module_default.quiet,
			"aria-describedby": id,
			onClick: () => restore(saved),
			children: savedWords().undo
		})]
	});
};
/** The button that had the focus went with what it did: the focus goes to the one that takes its place. */
var useFocusInPlace = (isRemoved) => {
	const item = useRef(null);
	const before = useRef(isRemoved);
	useEffect(() => {
		if (before.current === isRemoved) return;
		before.current = isRemoved;
		if (document.activeElement !== document.body) return;
		item.current?.querySelector("button")?.focus({ preventScroll: true });
	}, [isRemoved]);
	return item;
};
/** A story on the reading list, or the way to get it back. */
var SavedItem = ({ saved, isRemoved, share }) => {
	const item = useFocusInPlace(isRemoved);
	return /* @__PURE__ */ jsx("li", {
		ref: item,
		className: SavedPage_module_default.item,
		children: isRemoved ? /* @__PURE__ */ jsx(RemovedLine, { saved }) : /* @__PURE__ */ jsx(ArticleCard, {
			article: saved.article,
			treatment: "row",
			headingLevel: 2,
			addition: /* @__PURE__ */ jsx(SavedFacts, {
				saved,
				share
			})
		})
	});
};
var SavedTools_module_default = {
	tools: "_tools_9hsyh_1",
	field: "_field_9hsyh_9"
};
// src/routes/saved/SavedTools.tsx
/** ms without a key until the words go into the address: Safari bears 100 changes in 30 s. */
var pause = 200;
var useSoon = (task) => {
	const latest = useRef(task);
	const timer = useRef(void 0);
	useEffect(() => {
		latest.current = task;
	});
	useEffect(() => () => clearTimeout(timer.current), []);
	return (value) => {
		clearTimeout(timer.current);
		timer.current = setTimeout(() => latest.current(value), pause);
	};
};
/** Finds one's way in a list that has grown long. */
var SavedTools = ({ words, order, change }) => {
	const id = useId();
	const search = useSoon((typed) => change({ words: typed }));
	return /* @__PURE__ */ jsxs("form", {
		role: "search",
		className: SavedTools_module_default.tools,
		onSubmit: (event) => event.preventDefault(),
		children: [/* @__PURE__ */ jsxs("div", {
			className: SavedTools_module_default.field,
			children: [/* @__PURE__ */ jsx("label", {
				htmlFor: `${id}-q`,
				children: savedWords().search
			}), /* @__PURE__ */ jsx("input", {
				id: `${id}-q`,
				type: "search",
				defaultValue: words,
				onChange: (event) => search(event.currentTarget.value),
				enterKeyHint: "search",
				autoComplete: "off",
				dir: "auto"
			})]
		}), /* @__PURE__ */ jsxs("div", {
			className: SavedTools_module_default.field,
			children: [/* @__PURE__ */ jsx("label", {
				htmlFor: `${id}-sort`,
				children: savedWords().sortBy
			}), /* @__PURE__ */ jsx("select", {
				id: `${id}-sort`,
				value: order,
				onChange: (event) => change({ order: event.currentTarget.value }),
				children: savedOrders.map((each) => /* @__PURE__ */ jsx("option", {
					value: each,
					children: savedWords().orders[each]
				}, each))
			})]
		})]
	});
};
// src/routes/saved/transferWords.ts
/** Says what went out. */
var exportWords = (count, { name, size }) => savedWords().exported(count, name, byteSize(size, locale()));
/** Says what of a file was taken, and what was left. */
var importWords = ({ taken, known, unreadable }) => {
	const say = savedWords();
	const left = [known > 0 && say.known(known), unreadable > 0 && say.unreadable(unreadable)].filter(Boolean);
	return `${[taken === 0 ? say.nothingNew : say.added(taken), ...left].join(say.semicolon)}.`;
};
/** Says why nothing of a file was taken. */
var importProblemWords = (problem) => {
	const { notAList, otherNewspaper, unreadableFile } = savedWords();
	if (problem instanceof Malformed) return notAList;
	return problem instanceof Error && problem.name === "OtherNewspaper" ? otherNewspaper(problem.message) : unreadableFile;
};
// src/routes/saved/SavedTransfer.tsx
/** Its code waits until somebody takes the list elsewhere. */
var transfer = () => import("./savedTransfer-CW_VsFJk.js");
var download = (file) => {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(file);
	link.download = file.name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
};
/** The list as a file, out and in. */
var SavedTransfer = ({ site, count }) => {
	const queryClient = useQueryClient();
	const input = useRef(null);
	const [outcome, setOutcome] = useState("");
	const exportList = async () => {
		const { exportSaved } = await transfer();
		const file = await exportSaved(site);
		download(file);
		setOutcome(exportWords(count, file));
	};
	const importList = async ({ currentTarget }) => {
		const [file] = currentTarget.files ?? [];
		if (!file) return;
		setOutcome(savedWords().readingFile);
		const { importSaved } = await transfer();
		const words = await importSaved(queryClient, file, site).then(importWords, importProblemWords);
		setOutcome(words);
		if (input.current) input.current.value = "";
	};
	const fail = () => setOutcome(savedWords().transferFailed);
	return /* @__PURE__ */ jsxs("div", {
		className: SavedPage_module_default.transfer,
		children: [
			count > 0 && /* @__PURE__ */ jsx("button", {
				type: "button",
				className: SavedPage_module_default.quiet,
				onClick: () => void exportList().catch(fail),
				children: savedWords().exportList
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				className: SavedPage_module_default.quiet,
				onClick: () => input.current?.click(),
				children: savedWords().importList
			}),
			/* @__PURE__ */ jsx("input", {
				ref: input,
				className: "visually-hidden",
				type: "file",
				accept: "application/json,.json",
				"aria-label": savedWords().file,
				tabIndex: -1,
				onChange: (event) => void importList(event).catch(fail)
			}),
			/* @__PURE__ */ jsx("p", {
				className: SavedPage_module_default.outcome,
				role: "status",
				children: outcome
			})
		]
	});
};
// src/domain/byline.ts
/** “Nana Serwaa Tettey and Jonas Ferreira”; “Staff” where nobody is named. */
var byline = (authors) => {
	if (authors.length === 0) return "Staff";
	return new Intl.ListFormat("en-GB").format(authors.map(({ name }) => name));
};
// src/routes/saved/searchSaved.ts
var texts = /* @__PURE__ */ new WeakMap();
var fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
var textOf = (article) => {
	const known = texts.get(article);
	if (known !== void 0) return known;
	const body = isWhole(article) ? plainText(article.body.untrusted) : "";
	const text = fold([
		article.headline,
		byline(article.authors),
		article.standfirst,
		body
	].join(" "));
	texts.set(article, text);
	return text;
};
/** Whether headline, byline and text of a story hold all of the words, whatever their case and accents. */
var holdsWords = ({ article }, words) => {
	return fold(words).split(/\s+/).filter(Boolean).every((word) => textOf(article).includes(word));
};
// src/routes/saved/useCompleteSaved.ts
/** While the list is open and there is a network, fetches what is still missing of its stories. */
var useCompleteSaved = () => {
	const queryClient = useQueryClient();
	useEffect(() => {
		const complete = async () => {
			if (!navigator.onLine) return;
			await completeAllSaved(queryClient);
			await queryClient.invalidateQueries({ queryKey: savedQueries.list().queryKey });
		};
		tidyPictures().then(complete);
		window.addEventListener("online", complete);
		return () => window.removeEventListener("online", complete);
	}, [queryClient]);
};
// src/routes/saved/useSavedRows.ts
var byId = (items) => items.map((saved) => [saved.article.id, saved]);
/** Every story that stood on the list since it was opened. */
var useSavedRows = (items) => {
	const [seen, setSeen] = useState(() => new Map(byId(items)));
	const now = new Map(byId(items));
	if (items.some((saved) => seen.get(saved.article.id) !== saved)) setSeen(new Map([...seen, ...now]));
	return [...seen.values()].map((saved) => ({
		saved,
		isRemoved: !now.has(saved.article.id)
	}));
};
// src/routes/saved/useSavedView.ts
var toParams = (words, order) => ({
	...words.trim() !== "" && { q: words.trim() },
	...order !== "saved" && { sort: order }
});
/** The view in the address; changing it makes no entry in the history, and leaves the page where it is. */
var useSavedView = () => {
	const [params, setParams] = useSearchParams();
	const words = params.get("q") ?? "";
	const order = toSavedOrder(params.get("sort"));
	const change = (view) => setParams(toParams(view.words ?? words, view.order ?? order), {
		replace: true,
		preventScrollReset: true
	});
	return {
		words,
		order,
		change
	};
};
// src/routes/saved/SavedPage.tsx
var none = /* @__PURE__ */ new Map();
var useSharesRead = () => useQuery(placeQueries.shares()).data ?? none;
var Tools = ({ items, view }) => {
	const site = useSite();
	const say = savedWords();
	const weight = useMemo(() => items.reduce((sum, saved) => sum + savedWeight(saved), 0), [items]);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		items.length > 0 && /* @__PURE__ */ jsx("p", {
			className: SavedPage_module_default.weight,
			children: say.weight(byteSize(weight, locale()))
		}),
		forgetsSites() && /* @__PURE__ */ jsx("p", {
			className: SavedPage_module_default.note,
			children: say.forgetful(site?.name ?? say.thisNewspaper, say[homeOfApps()])
		}),
		(items.length > 1 || view.words !== "") && /* @__PURE__ */ jsx(SavedTools, { ...view }),
		/* @__PURE__ */ jsx("div", {
			className: SavedPage_module_default.transferRoom,
			children: site && /* @__PURE__ */ jsx(SavedTransfer, {
				site,
				count: items.length
			})
		})
	] });
};
var List = ({ items, view }) => {
	const shares = useSharesRead();
	const rows = useSavedRows(items);
	const isRemoved = new Map(rows.map((row) => [row.saved, row.isRemoved]));
	const found = [...isRemoved.keys()].filter((saved) => holdsWords(saved, view.words));
	if (found.length === 0 && items.length > 0) return /* @__PURE__ */ jsx("p", {
		className: SavedPage_module_default.empty,
		children: savedWords().noneHas(view.words)
	});
	return /* @__PURE__ */ jsx("ul", {
		className: SavedPage_module_default.list,
		children: sortSaved(found, view.order, shares).map((saved) => /* @__PURE__ */ jsx(SavedItem, {
			saved,
			isRemoved: isRemoved.get(saved) ?? false,
			share: shares.get(saved.article.id)
		}, saved.article.id))
	});
};
/** The stories this reader keeps, on this device only. */
var SavedPage = () => {
	const { data } = useSuspenseQuery(savedQueries.list());
	const { items, storageWorks } = data;
	const say = savedWords();
	const view = useSavedView();
	useCompleteSaved();
	return /* @__PURE__ */ jsxs(ListPage, {
		kind: say.kind,
		title: say.title,
		description: storageWorks ? say.kept : say.notKept,
		count: items.length || null,
		tools: /* @__PURE__ */ jsx(Tools, {
			items,
			view
		}),
		children: [/* @__PURE__ */ jsx(List, {
			items,
			view
		}), items.length === 0 && /* @__PURE__ */ jsx("p", {
			className: SavedPage_module_default.empty,
			children: say.empty
		})]
	});
};
var SavedProblem = () => /* @__PURE__ */ jsx(PageProblem, { task: savedWords().open });
export { SavedPage as Component, SavedProblem as ErrorBoundary };
