import { n as part } from "./spoken-CEIfIH7G.js";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
var appWords = part("app", {
	later: "Later",
	newEdition: "New edition",
	reload: "Reload",
	editionReady: "A new edition of the app is ready.",
	editionWaits: "It waits until your comment is sent.",
	install: "Install",
	decline: "No, thank you",
	invite: (newspaper) => `Keep ${newspaper} on your device: it opens at once, also without a network.`,
	thisNewspaper: "this newspaper",
	pressShare: {
		press: "Press",
		share: "Share",
		inBar: "in the browser’s bar, then",
		add: "Add to Home Screen"
	},
	unsentComment: "Unsent comment",
	notTaken: {
		before: "The newsroom did not take your comment on ",
		after: ". Your text is kept there."
	},
	aboutDemo: "About this demo",
	demo: "This is a demo with a newsroom that runs inside your browser. The app’s own service worker is off here: nothing opens without a network, and the app can’t be installed."
});
var Strip_module_default = {
	strip: "_strip_10epf_1",
	words: "_words_10epf_40",
	buttons: "_buttons_10epf_44",
	button: "_button_10epf_44"
};
// src/app/stripPlaces.ts
/** Strips that stay at the foot of the window. */
var staying = /* @__PURE__ */ new Set();
var lastFirst = (a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
/** Each stands on those after it (`--under`, px); what else is fixed there, on all of them (`--strips` of the page). */
var place = () => {
	let under = 0;
	for (const strip of [...staying].sort(lastFirst)) {
		strip.style.setProperty("--under", `${under}px`);
		under += strip.offsetHeight;
	}
	const { style } = document.documentElement;
	if (under > 0) style.setProperty("--strips", `${under}px`);
	else style.removeProperty("--strips");
};
/** Gives a strip its place at the foot of the window, above those that follow it. Returns how to give it up. */
var takePlace = (strip) => {
	staying.add(strip);
	const observer = new ResizeObserver(place);
	observer.observe(strip);
	place();
	return () => {
		observer.disconnect();
		staying.delete(strip);
		place();
	};
};
// src/app/Strip.tsx
/** A screen reader speaks what is put into a live region, not what comes with it. */
var useSpoken = () => {
	const [isSpoken, setSpoken] = useState(false);
	useEffect(() => setSpoken(true), []);
	return isSpoken;
};
var usePlace = (stays) => {
	const strip = useRef(null);
	useLayoutEffect(() => stays && strip.current ? takePlace(strip.current) : void 0, [stays]);
	return strip;
};
/** Something the app has to say at the foot of the page, quietly, with what can be done about it. */
var Strip = ({ label, stays = false, buttons, children }) => {
	const isSpoken = useSpoken();
	const strip = usePlace(stays);
	return /* @__PURE__ */ jsxs("section", {
		ref: strip,
		className: Strip_module_default.strip,
		"data-stays": stays || void 0,
		"aria-label": label,
		children: [/* @__PURE__ */ jsx("div", {
			className: Strip_module_default.words,
			role: "status",
			children: isSpoken && children
		}), /* @__PURE__ */ jsx("div", {
			className: Strip_module_default.buttons,
			children: buttons
		})]
	});
};
/** What can be done about it; the first choice is the filled one. */
var StripButton = ({ isFirst = false, onPress, children }) => /* @__PURE__ */ jsx("button", {
	type: "button",
	className: Strip_module_default.button,
	"data-first": isFirst || void 0,
	onClick: onPress,
	children
});
export { StripButton as n, appWords as r, Strip as t };
