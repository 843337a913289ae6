import { t as useSite } from "./useSite-Fw4KUHa1.js";
import { n as StripButton, r as appWords, t as Strip } from "./Strip-Bk_9yp3t.js";
import { n as recall, r as remember } from "./deviceMemory-BM8iqaXb.js";
import { n as isIos, t as isInstalled } from "./device-CBaoHZ7s.js";
import { t as pagePolicy } from "./trustedTypes-CKyHisai.js";
import { i as listOutbox } from "./outbox-CwDfmvLx.js";
import { array, boolean, fallback, number, object, safeParse, string } from "valibot";
import { useMatch } from "react-router-dom";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/offline/installOffer.ts
var key = "install-offer";
/** ms after which somebody who comes back has come a second time. */
var apart = 18e5;
var enoughVisits = 2;
var enoughStories = 3;
var Kept = object({
	visits: number(),
	/** Epoch ms. */
	lastAt: number(),
	/** Slugs of the first stories read. */
	stories: fallback(array(string()), []),
	isDeclined: fallback(boolean(), false)
});
var load = () => {
	const { success, output } = safeParse(Kept, recall(key));
	return success ? output : {
		visits: 0,
		lastAt: 0,
		stories: [],
		isDeclined: false
	};
};
var isAnotherDay = (a, b) => new Date(a).toDateString() !== new Date(b).toDateString();
/** Counts a visit: another day, or more than 30 minutes after anything before. */
var noteVisit = (now = Date.now()) => {
	const kept = load();
	const isNew = now - kept.lastAt > apart || isAnotherDay(now, kept.lastAt);
	remember(key, {
		...kept,
		visits: kept.visits + Number(isNew),
		lastAt: now
	});
};
/** Counts a story as read, each once and no more than matter. */
var noteStory = (slug) => {
	const kept = load();
	if (kept.stories.length >= enoughStories || kept.stories.includes(slug)) return;
	remember(key, {
		...kept,
		stories: [...kept.stories, slug]
	});
};
/** Whether this reader has come often enough to be asked, and has not declined. */
var mayOfferInstall = () => {
	const { visits, stories, isDeclined } = load();
	return !isDeclined && (visits >= enoughVisits || stories.length >= enoughStories);
};
/** Never asks again on this device. */
var declineInstall = () => remember(key, {
	...load(),
	isDeclined: true
});
// src/app/install/installEvent.ts
var kept = null;
var listeners$1 = /* @__PURE__ */ new Set();
/** For useSyncExternalStore: the browser's offer; `null` where there is none, or it was taken up. */
var readInstallEvent = () => kept;
/** For useSyncExternalStore: hears of an offer; returns how to stop. */
var followInstallEvent = (listener) => {
	listeners$1.add(listener);
	return () => listeners$1.delete(listener);
};
// src/app/install/useInstallOffer.ts
/** Counts visits and stories; `true` once they are enough. */
var useEarned = () => {
	const slug = useMatch("/article/:slug")?.params.slug;
	const [isEarned, setEarned] = useState(false);
	useEffect(() => {
		noteVisit();
		if (slug) noteStory(slug);
		setEarned(mayOfferInstall() && !isInstalled());
	}, [slug]);
	return [isEarned, () => setEarned(false)];
};
/** The invitation to install the app, when it is due. */
var useInstallOffer = () => {
	const [isEarned, withdraw] = useEarned();
	const event = useSyncExternalStore(followInstallEvent, readInstallEvent);
	const decline = () => {
		declineInstall();
		withdraw();
	};
	const install = () => {
		event?.prompt().catch(() => void 0);
		decline();
	};
	const way = event ? "button" : isIos() ? "instructions" : null;
	return {
		offer: isEarned ? way : null,
		install,
		decline
	};
};
// src/app/install/InstallInvitation.tsx
var HowOnIos = () => {
	const { press, share, inBar, add } = appWords().pressShare;
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		press,
		" ",
		/* @__PURE__ */ jsx("b", { children: share }),
		" ",
		inBar,
		" ",
		/* @__PURE__ */ jsx("b", { children: add }),
		"."
	] });
};
/** Asks a reader who came back, once and at the foot of the page, whether to keep the newspaper as an app. */
var InstallInvitation = () => {
	const { offer, install, decline } = useInstallOffer();
	const site = useSite();
	if (!offer) return null;
	const say = appWords();
	return /* @__PURE__ */ jsxs(Strip, {
		label: say.install,
		buttons: /* @__PURE__ */ jsxs(Fragment$1, { children: [offer === "button" && /* @__PURE__ */ jsx(StripButton, {
			isFirst: true,
			onPress: install,
			children: say.install
		}), /* @__PURE__ */ jsx(StripButton, {
			onPress: decline,
			children: say.decline
		})] }),
		children: [
			say.invite(site?.name ?? say.thisNewspaper),
			" ",
			offer === "instructions" && /* @__PURE__ */ jsx(HowOnIos, {})
		]
	});
};
// src/offline/workerMessages.ts
/** What a page says to a waiting worker when the reader wants the new edition of the app. */
var takeOver = "take over";
// src/app/update/isAnythingTyped.ts
var isFilled = ({ value }) => value.trim() !== "";
var isWords = ({ type }) => ![
	"checkbox",
	"radio",
	"file",
	"button"
].includes(type);
/**
* Whether a field on the page holds words that a reload would take from under the reader's hands: a comment, an email,
* and the field in use. A search has its address, and a name may be a remembered one.
*/
var isAnythingTyped = () => {
	const inUse = document.activeElement;
	if (inUse instanceof HTMLInputElement && isWords(inUse) && isFilled(inUse)) return true;
	return [...document.querySelectorAll("textarea, input[type=\"email\"]")].some(isFilled);
};
// src/app/update/isAnythingUnsent.ts
var isOnItsWay = async () => (await listOutbox()).some(({ state }) => state.kind !== "refused");
/** Whether a reload would come amid something: words in a field, or a comment on its way. */
var isAnythingUnsent = async () => isAnythingTyped() || await isOnItsWay();
// src/app/update/tellSeenPictures.ts
/** Tells the first worker of this browser which pictures were on screen before it came, so that they are kept too. */
var tellSeenPictures = () => {
	const addresses = [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0).map(({ currentSrc }) => currentSrc).filter((address) => address.startsWith("http"));
	const message = { seenPictures: [...new Set(addresses)] };
	navigator.serviceWorker.controller?.postMessage(message);
};
// src/app/update/appWorker.ts
var base = "/";
/** ms between two looks for a new edition while the app stays open. */
var lookEvery$1 = 36e5;
var edition = "newest";
var registration;
var isReloadAsked = false;
var listeners = /* @__PURE__ */ new Set();
var setEdition = (next) => {
	edition = next;
	for (const listener of listeners) listener();
};
/** For useSyncExternalStore: what runs in this tab. */
var readEdition = () => edition;
/** For useSyncExternalStore: hears of a new edition; returns how to stop. */
var followEdition = (listener) => {
	listeners.add(listener);
	return () => listeners.delete(listener);
};
var tellWhenInstalled = (worker) => {
	worker?.addEventListener("statechange", () => {
		if (worker.state === "installed" && navigator.serviceWorker.controller) setEdition("next waits");
	});
};
/** Another tab, or the kill switch, has put a new worker in charge. The files of this tab's edition are kept for it. */
var onReplaced = async () => {
	if (isReloadAsked || !await isAnythingUnsent()) location.reload();
	else setEdition("replaced");
};
var lookForUpdates = (found) => {
	const look = () => {
		if (document.visibilityState === "visible") found.update().catch(() => void 0);
	};
	setInterval(look, lookEvery$1);
	document.addEventListener("visibilitychange", look);
};
/** Registers the service worker and keeps watch for its successor. Does nothing where there are no workers. */
var startWorker = async () => {
	const container = navigator.serviceWorker;
	if (!container) return;
	let hadWorker = container.controller !== null;
	container.addEventListener("controllerchange", () => {
		if (hadWorker) onReplaced();
		else tellSeenPictures();
		hadWorker = true;
	});
	registration = await container.register(pagePolicy().createScriptURL(`${base}sw.js`), { scope: base });
	if (registration.waiting && container.controller) setEdition("next waits");
	tellWhenInstalled(registration.installing);
	registration.addEventListener("updatefound", () => tellWhenInstalled(registration?.installing ?? null));
	lookForUpdates(registration);
};
/** Opens the new edition, unless something here is unsent; resolves to whether it does. */
var openNewEdition = async () => {
	if (await isAnythingUnsent()) return false;
	isReloadAsked = true;
	if (registration?.waiting) registration.waiting.postMessage(takeOver);
	else location.reload();
	return true;
};
// src/app/update/useUnsent.ts
/** ms between two looks; the press of the button looks once more. */
var lookEvery = 2e3;
/** Whether something on this page or in the outbox is unsent; looks only while `isAsked`. */
var useUnsent = (isAsked) => {
	const [isUnsent, setUnsent] = useState(true);
	useEffect(() => {
		if (!isAsked) return void 0;
		let isGone = false;
		const look = async () => {
			const found = await isAnythingUnsent();
			if (!isGone) setUnsent(found);
		};
		look();
		document.addEventListener("input", look);
		const timer = setInterval(look, lookEvery);
		return () => {
			isGone = true;
			document.removeEventListener("input", look);
			clearInterval(timer);
		};
	}, [isAsked]);
	return isUnsent;
};
// src/app/update/UpdatePrompt.tsx
/** Says that a newer app is there, and opens it when the reader wants to and nothing would be lost. */
var UpdatePrompt = () => {
	const edition = useSyncExternalStore(followEdition, readEdition);
	const [isLater, setLater] = useState(false);
	const isOffered = edition !== "newest" && !isLater;
	const isUnsent = useUnsent(isOffered);
	if (!isOffered) return null;
	const say = appWords();
	const later = /* @__PURE__ */ jsx(StripButton, {
		onPress: () => setLater(true),
		children: say.later
	});
	const reload = /* @__PURE__ */ jsx(StripButton, {
		isFirst: true,
		onPress: () => void openNewEdition(),
		children: say.reload
	});
	return /* @__PURE__ */ jsxs(Strip, {
		label: say.newEdition,
		stays: true,
		buttons: /* @__PURE__ */ jsxs(Fragment$1, { children: [!isUnsent && reload, later] }),
		children: [say.editionReady, isUnsent && ` ${say.editionWaits}`]
	});
};
// src/app/InstallAndUpdate.tsx
var start = async () => {
	try {
		await startWorker();
	} catch {}
};
/** All that makes the page an app: its worker, and what it asks of the reader. */
var InstallAndUpdate = () => {
	useEffect(() => void start(), []);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(InstallInvitation, {}), /* @__PURE__ */ jsx(UpdatePrompt, {})] });
};
export { InstallAndUpdate };
