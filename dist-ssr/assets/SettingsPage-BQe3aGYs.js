import { t as ListPage } from "./ListPage-DlklEKVZ.js";
import { t as PageProblem } from "./PageProblem-C2j25lp9.js";
import { t as paperWords } from "./paper-B6FspSmN.js";
import { n as number } from "./numbers-D1k4m0-9.js";
import { n as part, t as locale } from "./spoken-CEIfIH7G.js";
import { n as languageCodes, r as languageNames } from "./languages-ChIiHeBu.js";
import { n as recall, r as remember, t as forget } from "./deviceMemory-BM8iqaXb.js";
import { n as byteSize, t as savedWeight } from "./savedWeight-DK2oEPtD.js";
import { a as cacheNames, n as dropPicturesBut } from "./savedPictures-BVUhS2kJ.js";
import { t as onDevice } from "./database-BcxlDVdh.js";
import { a as clearDrafts, o as countDrafts, t as forgetName } from "./rememberedName-Buk_ZmWR.js";
import { t as forgetVisits } from "./listVisits-2znmJQAC.js";
import { i as listOutbox, n as dropFromOutbox } from "./outbox-CwDfmvLx.js";
import { n as tellOutboxNews } from "./outboxNews-DYmLqY4d.js";
import { n as removeSaved, t as listSaved } from "./savedArticles-BaYcP2nE.js";
import { t as forgetUnfinished } from "./unfinishedStory-DGDml1po.js";
import { r as listPlaces } from "./readingPlaces-Ch4jxPVq.js";
import { n as keptSizes, t as articleHash } from "./roomForQueries-BqmbqVx0.js";
import { i as savedPath } from "./paths-CwFDu4wQ.js";
import { n as comfortWords, t as ComfortFields } from "./ComfortFields-BI-eXK4a.js";
import { mutationOptions, queryOptions, useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { useId, useLayoutEffect, useRef, useState } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
import { CacheExpiration } from "workbox-expiration";
var settingsWords = part("settings", {
	kind: "Your copy",
	description: "They hold for this browser. Nobody else sees them, and nobody is told.",
	open: "open the settings",
	language: "Language",
	languageNote: "Of the buttons and notes around the stories. The stories stay as they were written.",
	languageAuto: "As the newspaper or this browser has it",
	languageUse: "Use this language",
	onThisDevice: "On this device",
	intro: "What you have read is kept here for a month, so that it opens at once and without a network.",
	caption: "What is stored on this device",
	what: "What",
	howMany: "How many",
	size: "Size",
	none: "none",
	storiesOffline: "Stories to read offline",
	lists: "Front page, sections, conversations",
	pictures: "Pictures",
	unsent: "Comments waiting to be sent",
	drafts: "Comments you are writing",
	places: "Places in stories",
	total: (size) => `In all, with the app itself, this browser counts ${size}.`,
	persisted: "It has promised to keep it, also when the disk runs full.",
	notPersisted: "It may let it go when the disk runs full; when you save a story, we ask it not to.",
	clear: "Clear what is stored",
	cleared: "Cleared.",
	clearTitle: "Clear what is stored?",
	clearGoes: "The stories, lists and pictures kept here go; they can be fetched again while there is a network. The places where you stopped reading go for good.",
	clearStays: "Your unsent comments, your drafts and your saved stories stay, unless you say otherwise:",
	clearUnsent: (count) => `You have ${number(count)} that the newsroom has not got. Nobody can bring them back.`,
	clearComments: "Also my unsent comments and drafts, and the name kept for the next one",
	clearSaved: "Also my saved stories",
	keepAll: "Keep everything",
	clearNow: "Clear"
});
// src/offline/ownLanguage.ts
/** index.html reads it before the first paint. */
var key = "language";
/** The code of the language that the reader chose for the interface on this device; `null` when none was. */
var readOwnLanguage = () => {
	const kept = recall(key);
	return typeof kept === "string" ? kept : null;
};
/** Keeps the reader's language; `null` leaves it to the newspaper and the browser again. */
var keepOwnLanguage = (code) => code === null ? forget(key) : remember(key, code);
// src/queries/ownLanguage.ts
/** The language of the interface, as the reader of this device decided; `null` for none. */
var ownLanguage = {
	read: readOwnLanguage,
	keep: keepOwnLanguage
};
var LanguageSection_module_default = {
	section: "_section_uyr8g_1",
	heading: "_heading_uyr8g_6",
	note: "_note_uyr8g_11",
	form: "_form_uyr8g_16",
	select: "_select_uyr8g_23",
	button: "_button_uyr8g_34"
};
// src/routes/settings/LanguageSection.tsx
/** Nobody's choice: the newspaper's language, or the browser's. */
var automatic = "";
/** The language of the interface. A button, so that nothing happens while somebody goes through the list by key. */
var LanguageSection = ({ onChosen }) => {
	const id = useId();
	const say = settingsWords();
	const [chosen, setChosen] = useState(() => ownLanguage.read() ?? automatic);
	const onSubmit = (event) => {
		event.preventDefault();
		ownLanguage.keep(chosen === automatic ? null : chosen);
		onChosen();
	};
	return /* @__PURE__ */ jsxs("section", {
		className: LanguageSection_module_default.section,
		"aria-labelledby": `${id}-title`,
		children: [
			/* @__PURE__ */ jsx("h2", {
				id: `${id}-title`,
				className: LanguageSection_module_default.heading,
				children: say.language
			}),
			/* @__PURE__ */ jsx("p", {
				id: `${id}-note`,
				className: LanguageSection_module_default.note,
				children: say.languageNote
			}),
			/* @__PURE__ */ jsxs("form", {
				className: LanguageSection_module_default.form,
				onSubmit,
				children: [/* @__PURE__ */ jsxs("select", {
					className: LanguageSection_module_default.select,
					"aria-labelledby": `${id}-title`,
					"aria-describedby": `${id}-note`,
					value: chosen,
					onChange: ({ target }) => setChosen(target.value),
					children: [/* @__PURE__ */ jsx("option", {
						value: automatic,
						children: say.languageAuto
					}), languageCodes.map((code) => /* @__PURE__ */ jsx("option", {
						value: code,
						lang: code,
						children: languageNames[code]
					}, code))]
				}), /* @__PURE__ */ jsx("button", {
					type: "submit",
					className: LanguageSection_module_default.button,
					children: say.languageUse
				})]
			})
		]
	});
};
// src/offline/clearDevice.ts
var clearStores = (...names) => onDevice((database) => Promise.all(names.map((name) => database.clear(name)))).catch(() => void 0);
/** Workbox notes the address and age of each file in a database of its own, which it may share with other apps. */
var clearPictures = async (name) => {
	await caches.delete(name);
	await new CacheExpiration(name, { maxEntries: 1 }).delete();
};
var clearSeenPictures = async () => {
	if (!("caches" in globalThis)) return;
	const names = [cacheNames.pictures, cacheNames.opaquePictures];
	await Promise.all(names.map((name) => clearPictures(name).catch(() => void 0)));
};
var clearComments = async () => {
	for (const { id } of await listOutbox()) await dropFromOutbox(id);
	clearDrafts();
	forgetName();
	await clearStores("own");
	tellOutboxNews({ kind: "changed" });
};
var clearSaved = async () => {
	for (const { article } of (await listSaved()).items) await removeSaved(article.id);
	await dropPicturesBut(/* @__PURE__ */ new Set());
};
/**
* Clears what this device keeps: what can be fetched again, and where the reader was; what the reader wrote or saved
* only if wished. The app itself stays. Never fails: what cannot be reached is not there.
*/
var clearDevice = async ({ withComments, withSaved }) => {
	forgetVisits();
	forgetUnfinished();
	await Promise.all([clearStores("queries", "places"), clearSeenPictures()]);
	if (withComments) await clearComments();
	if (withSaved) await clearSaved();
};
/** What a kept picture weighs in bytes as the worker wrote it down; 0 where it did not. */
var bytesOf = (response) => Number(response?.headers.get("X-Kept-Bytes") ?? 0);
// src/offline/deviceContents.ts
var amount = (sizes) => ({
	count: sizes.length,
	bytes: sizes.reduce((sum, size) => sum + size, 0)
});
var picturesIn = async (name) => {
	if (!("caches" in globalThis) || !await caches.has(name)) return [];
	return (await (await caches.open(name)).matchAll()).map(bytesOf);
};
var seenPictures = async () => {
	const names = [cacheNames.pictures, cacheNames.opaquePictures];
	return amount((await Promise.all(names.map((name) => picturesIn(name).catch(() => [])))).flat());
};
var keptQueries = () => onDevice(keptSizes).catch(() => []);
var savedStories = async () => amount((await listSaved()).items.map(savedWeight));
var ofBrowser = async () => {
	const { storage } = navigator;
	const [estimate, isPersisted] = await Promise.all([storage?.estimate?.().catch(() => null), storage?.persisted?.().catch(() => null)]);
	return {
		usage: estimate?.usage ?? null,
		isPersisted: isPersisted ?? null
	};
};
/** What this device keeps, counted. Never fails: what cannot be read counts as not there. */
var deviceContents = async () => {
	const [queries, pictures, saved, outbox, places, browser] = await Promise.all([
		keptQueries(),
		seenPictures(),
		savedStories(),
		listOutbox(),
		listPlaces(),
		ofBrowser()
	]);
	const isStory = ({ hash }) => hash.startsWith(articleHash);
	return {
		stories: amount(queries.filter(isStory).map(({ size }) => size)),
		lists: amount(queries.filter((query) => !isStory(query)).map(({ size }) => size)),
		pictures,
		saved,
		unsent: outbox.length,
		drafts: countDrafts(),
		places: places.length,
		...browser
	};
};
// src/queries/deviceQueries.ts
var queryKey = ["device"];
/** What this device keeps. */
var deviceQueries = { contents: () => queryOptions({
	queryKey,
	queryFn: deviceContents,
	staleTime: 0,
	gcTime: 0,
	retry: false
}) };
var isElsewhere = { type: "inactive" };
/** What other pages showed is forgotten too, or it would be kept anew. */
var clear$1 = async (client, wish) => {
	for (const query of client.getQueryCache().findAll(isElsewhere)) query.reset();
	client.removeQueries(isElsewhere);
	await clearDevice(wish);
};
/** Clears what this device keeps (`mutate(wish)`). */
var clearStored = () => mutationOptions({
	mutationKey: ["clear-stored"],
	mutationFn: (wish, { client }) => clear$1(client, wish),
	onSettled: (_data, _problem, _wish, _shown, { client }) => Promise.all([
		queryKey,
		["saved"],
		["outbox"],
		["places"]
	].map((each) => client.invalidateQueries({ queryKey: [...each] })))
});
var ClearDialog_module_default = {
	dialog: "_dialog_1vdan_1",
	title: "_title_1vdan_18",
	warning: "_warning_1vdan_22",
	box: "_box_1vdan_28",
	buttons: "_buttons_1vdan_43",
	button: "_button_1vdan_43"
};
// src/routes/settings/ClearDialog.tsx
var Box = ({ isChecked, onChange, children }) => /* @__PURE__ */ jsxs("label", {
	className: ClearDialog_module_default.box,
	children: [/* @__PURE__ */ jsx("input", {
		type: "checkbox",
		checked: isChecked,
		onChange: (event) => onChange(event.target.checked)
	}), children]
});
/** Asks before anything goes, and says what stays. */
var ClearDialog = ({ contents, onClose, onClear }) => {
	const say = settingsWords();
	const dialog = useRef(null);
	const [withComments, setWithComments] = useState(false);
	const [withSaved, setWithSaved] = useState(false);
	useLayoutEffect(() => {
		const node = dialog.current;
		node?.showModal();
		return () => node?.close();
	}, []);
	return /* @__PURE__ */ jsxs("dialog", {
		ref: dialog,
		className: ClearDialog_module_default.dialog,
		"aria-labelledby": "clear-title",
		onClose,
		children: [
			/* @__PURE__ */ jsx("h2", {
				id: "clear-title",
				className: ClearDialog_module_default.title,
				children: say.clearTitle
			}),
			/* @__PURE__ */ jsx("p", { children: say.clearGoes }),
			/* @__PURE__ */ jsx("p", { children: say.clearStays }),
			contents.unsent + contents.drafts > 0 && /* @__PURE__ */ jsx("p", {
				className: ClearDialog_module_default.warning,
				children: say.clearUnsent(contents.unsent + contents.drafts)
			}),
			/* @__PURE__ */ jsx(Box, {
				isChecked: withComments,
				onChange: setWithComments,
				children: say.clearComments
			}),
			/* @__PURE__ */ jsx(Box, {
				isChecked: withSaved,
				onChange: setWithSaved,
				children: say.clearSaved
			}),
			/* @__PURE__ */ jsxs("div", {
				className: ClearDialog_module_default.buttons,
				children: [/* @__PURE__ */ jsx("button", {
					type: "button",
					className: ClearDialog_module_default.button,
					onClick: onClose,
					children: say.keepAll
				}), /* @__PURE__ */ jsx("button", {
					type: "button",
					className: ClearDialog_module_default.button,
					"data-final": true,
					onClick: () => onClear({
						withComments,
						withSaved
					}),
					children: say.clearNow
				})]
			})
		]
	});
};
var OnThisDevice_module_default = {
	section: "_section_r4s0i_1",
	heading: "_heading_r4s0i_6",
	intro: "_intro_r4s0i_12",
	total: "_total_r4s0i_13",
	table: "_table_r4s0i_18",
	clear: "_clear_r4s0i_65",
	outcome: "_outcome_r4s0i_79"
};
// src/routes/settings/ContentsTable.tsx
var Row = ({ count, bytes = 0, children }) => /* @__PURE__ */ jsxs("tr", { children: [
	/* @__PURE__ */ jsx("th", {
		scope: "row",
		children
	}),
	/* @__PURE__ */ jsx("td", { children: count === 0 ? settingsWords().none : number(count) }),
	/* @__PURE__ */ jsx("td", { children: bytes > 0 && byteSize(bytes, locale()) })
] });
/** What is stored and how much, line by line. */
var ContentsTable = ({ contents }) => /* @__PURE__ */ jsxs("table", {
	className: OnThisDevice_module_default.table,
	children: [
		/* @__PURE__ */ jsx("caption", {
			className: "visually-hidden",
			children: settingsWords().caption
		}),
		/* @__PURE__ */ jsx("thead", {
			className: "visually-hidden",
			children: /* @__PURE__ */ jsxs("tr", { children: [
				/* @__PURE__ */ jsx("th", {
					scope: "col",
					children: settingsWords().what
				}),
				/* @__PURE__ */ jsx("th", {
					scope: "col",
					children: settingsWords().howMany
				}),
				/* @__PURE__ */ jsx("th", {
					scope: "col",
					children: settingsWords().size
				})
			] })
		}),
		/* @__PURE__ */ jsxs("tbody", { children: [
			/* @__PURE__ */ jsx(Row, {
				...contents.stories,
				children: settingsWords().storiesOffline
			}),
			/* @__PURE__ */ jsx(Row, {
				...contents.lists,
				children: settingsWords().lists
			}),
			/* @__PURE__ */ jsx(Row, {
				...contents.pictures,
				children: settingsWords().pictures
			}),
			/* @__PURE__ */ jsx(Row, {
				...contents.saved,
				children: /* @__PURE__ */ jsx(Link, {
					to: savedPath(),
					children: paperWords().savedStories
				})
			}),
			/* @__PURE__ */ jsx(Row, {
				count: contents.unsent,
				children: settingsWords().unsent
			}),
			/* @__PURE__ */ jsx(Row, {
				count: contents.drafts,
				children: settingsWords().drafts
			}),
			/* @__PURE__ */ jsx(Row, {
				count: contents.places,
				children: settingsWords().places
			})
		] })
	]
});
// src/routes/settings/OnThisDevice.tsx
var promise = ({ isPersisted }) => {
	if (isPersisted === null) return "";
	return ` ${isPersisted ? settingsWords().persisted : settingsWords().notPersisted}`;
};
var Total = ({ contents }) => {
	const { usage } = contents;
	const total = usage === null ? "" : settingsWords().total(byteSize(usage, locale()));
	return /* @__PURE__ */ jsxs("p", {
		className: OnThisDevice_module_default.total,
		children: [total, promise(contents)]
	});
};
/** What this device keeps of the newspaper, and how to be rid of it. */
var OnThisDevice = () => {
	const { data: contents } = useSuspenseQuery(deviceQueries.contents());
	const { mutate: clear, isSuccess } = useMutation(clearStored());
	const [isAsking, setAsking] = useState(false);
	return /* @__PURE__ */ jsxs("section", {
		className: OnThisDevice_module_default.section,
		"aria-labelledby": "on-this-device",
		children: [
			/* @__PURE__ */ jsx("h2", {
				id: "on-this-device",
				className: OnThisDevice_module_default.heading,
				children: settingsWords().onThisDevice
			}),
			/* @__PURE__ */ jsx("p", {
				className: OnThisDevice_module_default.intro,
				children: settingsWords().intro
			}),
			/* @__PURE__ */ jsx(ContentsTable, { contents }),
			/* @__PURE__ */ jsx(Total, { contents }),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				className: OnThisDevice_module_default.clear,
				onClick: () => setAsking(true),
				children: settingsWords().clear
			}),
			/* @__PURE__ */ jsx("p", {
				className: OnThisDevice_module_default.outcome,
				role: "status",
				children: isSuccess && settingsWords().cleared
			}),
			isAsking && /* @__PURE__ */ jsx(ClearDialog, {
				contents,
				onClose: () => setAsking(false),
				onClear: (wish) => {
					setAsking(false);
					clear(wish);
				}
			})
		]
	});
};
// src/routes/settings/ReadingComfortSection.tsx
/** How the reader wants to read. */
var ReadingComfortSection = () => /* @__PURE__ */ jsxs("section", {
	className: OnThisDevice_module_default.section,
	"aria-labelledby": "reading-comfort",
	children: [/* @__PURE__ */ jsx("h2", {
		id: "reading-comfort",
		className: OnThisDevice_module_default.heading,
		children: comfortWords().title
	}), /* @__PURE__ */ jsx(ComfortFields, {})]
});
// src/routes/settings/SettingsPage.tsx
/** What the reader decides, a section for each matter. */
var SettingsPage = () => /* @__PURE__ */ jsxs(ListPage, {
	kind: settingsWords().kind,
	title: paperWords().settings,
	description: settingsWords().description,
	children: [
		/* @__PURE__ */ jsx(ReadingComfortSection, {}),
		/* @__PURE__ */ jsx(LanguageSection, { onChosen: () => location.reload() }),
		/* @__PURE__ */ jsx(OnThisDevice, {})
	]
});
var SettingsProblem = () => /* @__PURE__ */ jsx(PageProblem, { task: settingsWords().open });
export { SettingsPage as Component, SettingsProblem as ErrorBoundary };
