import { t as useOnDemand } from "./useOnDemand-iEW5IP9B.js";
import { r as openCard, t as characterKey } from "./characterKey-BOhGLBn9.js";
import { n as toFocusOn, r as loadKeysDialog } from "./focusOn-CPcoUoY6.js";
import { a as searchPath, i as savedPath } from "./paths-CwFDu4wQ.js";
import { n as part } from "./spoken-CEIfIH7G.js";
import { useLocation, useNavigate, useNavigation } from "react-router-dom";
import { useEffect, useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/app/focus/placeLeft.ts
/** No fields: on phones they would call the keyboard up. */
var pressable = "a[href], button:not(:disabled), summary, [tabindex=\"0\"]";
var isSeen = (element) => element.checkVisibility?.() ?? true;
var pressables = (root) => [...root.querySelectorAll(pressable)].filter(isSeen);
var follows = (node, other) => (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
var newcomers = ({ parent, before, after }) => {
	const found = [];
	const first = before?.parentNode === parent ? before.nextSibling : parent.firstChild;
	for (let node = first; node && node !== after; node = node.nextSibling) if (node instanceof HTMLElement && isSeen(node)) found.push(node);
	return found;
};
/** What was put there instead: its first control, or the thing itself. */
var replacement = (place) => {
	const [first, ...others] = newcomers(place);
	if (!first) return void 0;
	for (const element of [first, ...others]) {
		if (element.matches(pressable)) return element;
		const [control] = pressables(element);
		if (control) return control;
	}
	return first;
};
var isPast = ({ parent, before, after }, control) => {
	if (after?.isConnected) return after === control || follows(after, control);
	if (before?.isConnected) return follows(before, control) && !before.contains(control);
	return follows(parent, control);
};
/** The next control in the same part of the page, or the last one before. */
var neighbour = (place) => {
	const { parent } = place;
	const region = parent instanceof Element && parent.closest("section, article, form, dialog, main, footer");
	if (!region) return void 0;
	const controls = pressables(region);
	return controls.find((control) => isPast(place, control)) ?? controls.at(-1);
};
/** Who takes the focus over from what stood there; `undefined` where nothing is near. */
var successor = (place) => place.parent.isConnected ? replacement(place) ?? neighbour(place) : void 0;
// src/app/focus/keepFocus.ts
/** ms in which whoever took it away may move the focus themselves. */
var grace = 60;
/** As many as may have gone together. */
var remembered = 12;
var isNowhere = () => document.activeElement === null || document.activeElement === document.body;
var isField = (element) => element.matches("input, textarea, select");
var focus = (element) => {
	element.focus({ preventScroll: true });
	if (document.activeElement === element) return;
	element.tabIndex = -1;
	element.focus({ preventScroll: true });
};
/**
* Never leaves the focus on nothing: when what holds it goes, what comes in its place takes it over, or what is near,
* or what had it before. Returns how to end it.
*/
var keepFocus = () => {
	let recent = [];
	let held = null;
	let place = null;
	let timer;
	const onFocus = ({ target }) => {
		if (!(target instanceof HTMLElement)) return;
		held = target;
		recent = [target, ...recent.filter((other) => other !== target)].slice(0, remembered);
	};
	const onBlur = ({ target }) => {
		const letGo = () => {
			if (isNowhere() && target === held && held?.isConnected) held = null;
		};
		setTimeout(letGo);
	};
	const settle = () => {
		if (!isNowhere()) return;
		const before = recent.find((element) => element.isConnected && !isField(element));
		const next = (place && successor(place)) ?? before ?? document.getElementById("main");
		if (next) focus(next);
	};
	const observer = new MutationObserver((records) => {
		if (held === null || held.isConnected || !isNowhere()) return;
		for (const { target, removedNodes, previousSibling, nextSibling } of records) {
			if (![...removedNodes].some((node) => node.contains(held))) continue;
			place = {
				parent: target,
				before: previousSibling,
				after: nextSibling
			};
			held = target;
		}
		clearTimeout(timer);
		timer = setTimeout(settle, grace);
	});
	observer.observe(document.body, {
		childList: true,
		subtree: true
	});
	document.addEventListener("focusin", onFocus);
	document.addEventListener("focusout", onBlur);
	return () => {
		clearTimeout(timer);
		observer.disconnect();
		document.removeEventListener("focusin", onFocus);
		document.removeEventListener("focusout", onBlur);
	};
};
// src/app/focus/usePageTitle.ts
/**
* Title of the page that a link or Back led to, once it is known, for those who hear: browsers tell it of documents
* only. Empty on the page that was opened first.
*/
var usePageTitle = () => {
	const { pathname } = useLocation();
	const [title, setTitle] = useState("");
	const known = useRef(void 0);
	useEffect(() => {
		known.current ??= document.title;
		const tell = () => {
			if (document.title === known.current) return false;
			known.current = document.title;
			setTitle(document.title);
			return true;
		};
		if (tell()) return;
		const observer = new MutationObserver(() => tell() && observer.disconnect());
		observer.observe(document.head, {
			childList: true,
			subtree: true,
			characterData: true
		});
		return () => observer.disconnect();
	}, [pathname]);
	return title;
};
var Keys_module_default = { said: "_said_12tmg_1" };
var keySaidWords = part("keySaid", {
	saved: (headline) => `Saved: ${headline}`,
	noLongerSaved: (headline) => `No longer saved: ${headline}`
});
// src/app/keys/saveFocused.ts
var openStory = () => document.querySelector("h1")?.closest("article");
var nameOf = (story) => story.querySelector("h1, h2, h3, h4")?.textContent ?? "";
/** Saves the story that holds the focus, else the one that is open, or lets it go. Says which; `''` where there is none. */
var saveFocused = () => {
	const story = document.activeElement?.closest("article") ?? openStory();
	const button = story?.querySelector("[data-save]");
	if (!story || !button) return "";
	const wasSaved = button.getAttribute("aria-pressed") === "true";
	button.click();
	const { saved, noLongerSaved } = keySaidWords();
	return (wasSaved ? noLongerSaved : saved)(nameOf(story));
};
// src/app/keys/keyActions.ts
var searchField = "search-words";
var search = ({ go }) => {
	const field = document.getElementById(searchField);
	if (field instanceof HTMLInputElement) field.select();
	else go(searchPath(), toFocusOn(searchField));
};
var comment = () => {
	const form = document.querySelector("#respond textarea, #respond button");
	const place = form ?? document.getElementById("comments");
	place?.scrollIntoView({
		block: form ? "center" : "start",
		behavior: "instant"
	});
	place?.focus({ preventScroll: true });
};
/** What each key does; two with a space between are pressed one after the other. */
var keyActions = {
	"?": ({ listKeys }) => listKeys(),
	"/": search,
	o: openCard,
	s: ({ say }) => say(saveFocused()),
	c: comment,
	"g h": ({ go }) => go("/"),
	"g s": ({ go }) => go(savedPath())
};
// src/app/keys/combination.ts
/** ms in which the second key of two has to follow. */
var pause = 1500;
/** What a key means after another: `g` and then `h` are `g h`, as long as the second follows soon. */
var combination = (first, { key, at }) => first !== null && at - first.at < pause ? `${first.key} ${key}` : key;
/** Whether a key waits for a second one. */
var isFirst = (key) => key === "g";
// src/app/keys/useKeyPresses.ts
/** Calls back with each key that may act on the page, two in a row as `g h`. */
var useKeyPresses = (onKeys) => {
	const latest = useRef(onKeys);
	useEffect(() => {
		latest.current = onKeys;
	});
	useEffect(() => {
		let first = null;
		const onKeyDown = (event) => {
			const key = characterKey(event);
			if (key === null || event.repeat) return;
			const press = {
				key,
				at: event.timeStamp
			};
			const keys = combination(first, press);
			first = isFirst(keys) ? press : null;
			if (latest.current(keys)) event.preventDefault();
		};
		document.addEventListener("keydown", onKeyDown);
		return () => document.removeEventListener("keydown", onKeyDown);
	}, []);
};
// src/app/keys/Keys.tsx
/** ms for which is shown what a key did. */
var shownFor = 3e3;
/** Words that go by themselves. */
var useSaid = () => {
	const [said, say] = useState("");
	useEffect(() => {
		if (said === "") return;
		const timer = setTimeout(() => say(""), shownFor);
		return () => clearTimeout(timer);
	}, [said]);
	return {
		said,
		say
	};
};
/**
* Keys that lead through the newspaper, and what they say; the focus that they need is never lost, and the page they led
* to is told. A list has its own, see `useFeedKeys`.
*/
var Keys = () => {
	const navigate = useNavigate();
	const isUnderway = useNavigation().state !== "idle";
	const { said, say } = useSaid();
	useEffect(keepFocus, []);
	const title = usePageTitle();
	const { Part: Dialog, open, close } = useOnDemand(loadKeysDialog);
	const go = (address, state) => void navigate(address, { state });
	useKeyPresses((keys) => {
		const act = keyActions[keys];
		if (act && !isUnderway) act({
			go,
			listKeys: open,
			say
		});
		return act !== void 0;
	});
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx("p", {
			className: Keys_module_default.said,
			role: "status",
			dir: "auto",
			children: said
		}),
		/* @__PURE__ */ jsx("p", {
			className: "visually-hidden",
			role: "status",
			dir: "auto",
			children: title
		}),
		Dialog && /* @__PURE__ */ jsx(Dialog, { onClose: close })
	] });
};
export { Keys };
