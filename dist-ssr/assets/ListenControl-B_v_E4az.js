import { n as primaryLanguage, t as languageOf } from "./speechLanguage-C3ObSIBo.js";
import { n as number } from "./numbers-D1k4m0-9.js";
import { n as part, t as locale } from "./spoken-CEIfIH7G.js";
import { n as recall, r as remember } from "./deviceMemory-BM8iqaXb.js";
import { t as useEntryState } from "./useEntryState-MWXNz9SD.js";
import { t as useSite } from "./useSite-Fw4KUHa1.js";
import { n as textIn } from "./blocksOf-DT30UzKz.js";
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { flushSync } from "react-dom";
// src/domain/speechTime.ts
/** Signs a second at the usual speed: some 170 words of English a minute, 400 signs of Japanese or Chinese. */
var lettersPerSecond = 15;
var signsPerSecond = 6.5;
var signs$1 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Seconds that a voice takes over a text at the usual speed, more or less. */
var speechSeconds = (text) => {
	const written = text.match(signs$1)?.length ?? 0;
	return written / signsPerSecond + (text.length - written) / lettersPerSecond;
};
/**
* Minutes to listen to so many words, at least 1. The voices of the platforms speak about 175 words a minute (eSpeak
* says so of itself); with the pauses between sentences it is 160.
* @param rate 1 is the usual speed
*/
var listenMinutes = (words, rate) => Math.max(1, Math.round(words / (160 * rate)));
// src/domain/speechVoices.ts
/** Apple's jokes and its robots from the eighties stand among its voices. */
var novelty = /^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Eddy|Flo|Fred|Good News|Grand(?:ma|pa)|Jester|Junior|Kathy|Organ|Ralph|Reed|Rocko|Sandy|Shelley|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/;
var tagOf = (lang) => lang.replaceAll("_", "-").toLowerCase();
/** A voice at hand, of the reader's own country, before one that needs a network, before a joke. */
var rankOf = (voice, wanted, readerLanguages) => {
	const tag = tagOf(voice.lang);
	const isOfReader = readerLanguages.some((language) => tagOf(language) === tag);
	return [
		[novelty.test(voice.name), -16],
		[tag === tagOf(wanted) && tag.includes("-"), 8],
		[isOfReader, 4],
		[voice.localService, 2],
		[voice.default, 1]
	].reduce((sum, [holds, count]) => sum + (holds ? count : 0), 0);
};
/**
* The voices that speak a language, the likeliest first.
* @param language `fr` or `fr-CA`
* @param readerLanguages as the browser gives them, the reader's own first
*/
var voicesFor = (voices, language, readerLanguages) => {
	const rank = (voice) => rankOf(voice, language, readerLanguages);
	return voices.filter(({ lang }) => primaryLanguage(lang) === primaryLanguage(language)).sort((one, other) => rank(other) - rank(one));
};
var regionOf = (lang) => /[-_]([A-Za-z]{2})(?:[-_]|$)/.exec(lang)?.[1]?.toUpperCase();
/** A voice's name with its country, where the name does not say it: “Daniel, United Kingdom”. */
var voiceName = ({ name, lang }, locale = "en") => {
	const region = regionOf(lang);
	const country = region && new Intl.DisplayNames(locale, {
		type: "region",
		fallback: "none"
	}).of(region);
	return country && !name.includes(country) && !name.includes("(") ? `${name}, ${country}` : name;
};
var listenParts = part("listen", {
	button: (minutes) => `Listen, ${number(minutes)} min`,
	title: "Listen",
	stop: "Stop listening",
	back: "Back one paragraph",
	forward: "Forward one paragraph",
	play: "Play",
	pause: "Pause",
	speed: "Speed",
	voice: "Voice",
	states: {
		reading: "Reading aloud",
		paused: "Paused",
		finished: "Finished",
		silent: "Stopped"
	},
	causes: {
		network: "This voice needs a network.",
		voice: "This voice has fallen silent."
	},
	chooseAnother: "Choose another, or press Play to try it again.",
	playAgain: "Press Play to try it again."
});
// src/domain/speechChoices.ts
/** Speeds on offer; 1 is the voice's own. */
var speechRates = [
	.8,
	.9,
	1,
	1.15,
	1.3,
	1.5,
	1.75,
	2
];
var toVoices = (kept) => Object.fromEntries(Object.entries(typeof kept === "object" && kept !== null ? kept : {}).filter((entry) => typeof entry[1] === "string"));
/** What was kept, as far as it makes sense; the usual for the rest. */
var toSpeechChoices = (kept) => {
	const given = typeof kept === "object" && kept !== null ? kept : {};
	return {
		rate: speechRates.find((each) => each === given.rate) ?? 1,
		voices: toVoices(given.voices)
	};
};
/** The same choices, with another voice for a language. */
var withVoice = (choices, language, voice) => ({
	...choices,
	voices: {
		...choices.voices,
		[primaryLanguage(language)]: voice
	}
});
/** The voice chosen for a language; `undefined` when none was. */
var voiceChosen = ({ voices }, language) => voices[primaryLanguage(language)];
// src/offline/speechChoices.ts
var key = "speech";
/** How the reader of this device wants to be read to. */
var readSpeechChoices = () => toSpeechChoices(recall(key));
/** Keeps how the reader of this device wants to be read to. */
var keepSpeechChoices = (choices) => remember(key, choices);
// src/queries/useSpeechChoices.ts
/** How the reader of this device wants to be read to, and how to choose otherwise. */
var useSpeechChoices = () => {
	const [choices, setChoices] = useState(readSpeechChoices);
	const choose = (wanted) => {
		keepSpeechChoices(wanted);
		setChoices(wanted);
	};
	return [choices, choose];
};
var ListenBar_module_default = {
	bar: "_bar_q655y_2",
	rise: "_rise_q655y_1",
	row: "_row_q655y_15",
	trouble: "_trouble_q655y_26",
	state: "_state_q655y_32",
	close: "_close_q655y_40"
};
var ListenButtons_module_default = {
	buttons: "_buttons_1kbye_1",
	button: "_button_1kbye_1"
};
// src/routes/article/listen/ListenButtons.tsx
var signs = {
	back: "M13 3.2v9.6L6.2 8zM3.6 3.2v9.6",
	play: "M4 2.4v11.2L13 8z",
	pause: "M5 3v10M11 3v10",
	forward: "M3 3.2v9.6L9.8 8zM12.4 3.2v9.6"
};
var Button = ({ sign, name, onPress }) => /* @__PURE__ */ jsx("button", {
	type: "button",
	className: ListenButtons_module_default.button,
	"aria-label": name,
	"data-sign": sign,
	onClick: onPress,
	children: /* @__PURE__ */ jsx("svg", {
		viewBox: "0 0 16 16",
		"aria-hidden": "true",
		children: /* @__PURE__ */ jsx("path", { d: signs[sign] })
	})
});
/** Back, pause or play, forward. */
var ListenButtons = ({ isPlaying, press }) => /* @__PURE__ */ jsxs("div", {
	className: ListenButtons_module_default.buttons,
	children: [
		/* @__PURE__ */ jsx(Button, {
			sign: "back",
			name: listenParts().back,
			onPress: () => press((reader) => reader.move(-1))
		}),
		/* @__PURE__ */ jsx(Button, {
			sign: isPlaying ? "pause" : "play",
			name: isPlaying ? listenParts().pause : listenParts().play,
			onPress: () => press((reader) => isPlaying ? reader.pause() : reader.play())
		}),
		/* @__PURE__ */ jsx(Button, {
			sign: "forward",
			name: listenParts().forward,
			onPress: () => press((reader) => reader.move(1))
		})
	]
});
var ListenChoices_module_default = {
	choice: "_choice_1i92o_1",
	name: "_name_1i92o_23"
};
// src/routes/article/listen/ListenChoices.tsx
/** How fast, and by whom. */
var ListenChoices = ({ rate, onRate, voices, voice, onVoice }) => /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsxs("label", {
	className: ListenChoices_module_default.choice,
	children: [/* @__PURE__ */ jsx("span", {
		className: ListenChoices_module_default.name,
		children: listenParts().speed
	}), /* @__PURE__ */ jsx("select", {
		value: rate,
		onChange: ({ target }) => onRate(Number(target.value)),
		children: speechRates.map((each) => /* @__PURE__ */ jsxs("option", {
			value: each,
			children: [number(each), "×"]
		}, each))
	})]
}), /* @__PURE__ */ jsxs("label", {
	className: ListenChoices_module_default.choice,
	"data-wide": true,
	children: [/* @__PURE__ */ jsx("span", {
		className: ListenChoices_module_default.name,
		children: listenParts().voice
	}), /* @__PURE__ */ jsx("select", {
		value: voice,
		onChange: ({ target }) => onVoice(target.value),
		children: voices.map((each) => /* @__PURE__ */ jsx("option", {
			value: each.voiceURI,
			children: voiceName(each, locale())
		}, each.voiceURI))
	})]
})] });
// src/routes/article/listen/listenWords.ts
/** Why nothing is heard and what can be done about it; `null` when nothing is wrong. */
var troubleWords = ({ state, why = "voice" }, voices) => {
	if (state !== "silent") return null;
	const { causes, chooseAnother, playAgain } = listenParts();
	const wayOn = voices > 1 ? chooseAnother : playAgain;
	return `${causes[why]} ${wayOn}`;
};
// src/routes/article/listen/tuneFor.ts
/** The voice to read a language with, the chosen one where there is a choice, and the speed. */
var tuneFor = (language, { voices, choices, language: ofStory }) => {
	const own = voicesFor(voices, language, navigator.languages);
	const able = own.length > 0 ? own : voicesFor(voices, ofStory, navigator.languages);
	const chosen = voiceChosen(choices, own.length > 0 ? language : ofStory);
	return {
		voice: able.find(({ voiceURI }) => voiceURI === chosen) ?? able[0] ?? null,
		rate: choices.rate
	};
};
// src/routes/article/listen/useAwake.ts
/** Keeps the screen of a phone on: with it off, the voice breaks off after a sentence or two. */
var useAwake = (isWanted) => {
	useEffect(() => {
		if (!isWanted || !("wakeLock" in navigator)) return;
		let isOver = false;
		let lock;
		const release = () => lock?.release().catch(() => void 0);
		const ask = async () => {
			if (document.visibilityState !== "visible") return;
			lock = await navigator.wakeLock.request("screen").catch(() => void 0);
			if (isOver) release();
		};
		ask();
		document.addEventListener("visibilitychange", ask);
		return () => {
			isOver = true;
			document.removeEventListener("visibilitychange", ask);
			release();
		};
	}, [isWanted]);
};
// src/routes/article/listen/useMediaKeys.ts
var actions = [
	"play",
	"pause",
	"stop",
	"previoustrack",
	"nexttrack"
];
/** A browser throws at an action it does not know. */
var setHandler = (action, handler) => {
	try {
		navigator.mediaSession.setActionHandler(action, handler);
	} catch {}
};
var clear = () => {
	navigator.mediaSession.metadata = null;
	navigator.mediaSession.playbackState = "none";
	for (const action of actions) setHandler(action, null);
};
/** Lets the device show what is read, and its media keys work on it. */
var useMediaKeys = ({ headline, picture }, isPlaying, wishes) => {
	const artist = useSite()?.name ?? "";
	const src = picture?.url;
	const wish = useEffectEvent((action) => wishes[action]?.());
	useEffect(() => {
		if (!("mediaSession" in navigator)) return;
		const artwork = src ? [{ src }] : [];
		navigator.mediaSession.metadata = new MediaMetadata({
			title: headline,
			artist,
			artwork
		});
		for (const action of actions) setHandler(action, () => wish(action));
		return clear;
	}, [
		headline,
		artist,
		src
	]);
	useEffect(() => {
		if ("mediaSession" in navigator) navigator.mediaSession.playbackState = isPlaying ? "playing" : "paused";
	}, [isPlaying]);
};
// src/domain/speechSentences.ts
/** Seconds of speech in one go. Chromium's voices from the network fall silent after some 15, at 0.8 times the speed 12. */
var longestUtterance = {
	local: 30,
	network: 11
};
/** “Dr.” is no sentence, and so short a one sounds cut off. */
var shortest = 1;
/** V8 up to Node 20 takes longer for each sentence the longer the text is. */
var stretches = (text) => text.match(/[\s\S]{1,2000}(?=\s|$)|[\s\S]{1,2000}/g) ?? [];
var plainSentences = (text) => text.match(/[^.!?…。！？؟]+[.!?…。！？؟]*["'”’»)\]]*\s*/g) ?? [text];
var segmented = (text, language) => {
	if (!("Segmenter" in Intl)) return plainSentences(text);
	const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
	return stretches(text).flatMap((stretch) => Array.from(segmenter.segment(stretch), ({ segment }) => segment));
};
var breaks = [
	/[;:.!?—–،؛、，；：]["'”’»)]*\s?/g,
	/,\s?/g,
	/\s/g
];
/** The last good place to draw breath within a text too long for one. */
var breakIn = (text) => {
	for (const mark of breaks) {
		const last = [...text.matchAll(mark)].at(-1);
		if (last && last.index > text.length / 3) return last.index + last[0].length;
	}
	return text.length;
};
var lettersOf = (text, seconds) => Math.floor(text.length * seconds / speechSeconds(text));
var cutLong = (sentence, longest) => {
	if (speechSeconds(sentence) <= longest) return [sentence];
	const at = breakIn(sentence.slice(0, lettersOf(sentence, longest)));
	return [sentence.slice(0, at), ...cutLong(sentence.slice(at), longest)];
};
var joinShort = (sentences, longest) => {
	const joined = [];
	for (const sentence of sentences) {
		const before = joined.at(-1);
		if (before !== void 0 && speechSeconds(before) < shortest && speechSeconds(before + sentence) <= longest) joined[joined.length - 1] = before + sentence;
		else joined.push(sentence);
	}
	return joined;
};
/**
* A text cut into what is spoken in one go: its sentences, long ones in parts, very short ones with the next.
* @param longest seconds
*/
var utterancesOf = (text, language, longest) => {
	const sentences = segmented(text, language).flatMap((sentence) => cutLong(sentence, longest));
	let start = 0;
	return joinShort(sentences, longest).flatMap((piece) => {
		const indent = piece.length - piece.trimStart().length;
		const utterance = {
			start: start + indent,
			text: piece.trim()
		};
		start += piece.length;
		return utterance.text === "" ? [] : [utterance];
	});
};
// src/routes/article/listen/reader.ts
var utteranceAt = ({ text, language }, at, voice) => {
	const longest = longestUtterance[voice?.localService ? "local" : "network"];
	return utterancesOf(text, language, longest).find(({ start, text: words }) => start + words.length > at);
};
/** A reader that begins at a block when it is told to play. */
var createReader = (text, speaker, { start, onReading, onSentence, onWord }) => {
	let block = start;
	let at = 0;
	let state = "paused";
	const tell = (now, why) => {
		state = now;
		onReading({
			state,
			block,
			...why && { why }
		});
	};
	const pause = () => {
		if (state !== "reading") return;
		speaker.stop();
		tell("paused");
	};
	const onSilence = (why) => why === "stopped" ? tell("paused") : tell("silent", why);
	const finish = () => {
		speaker.stop();
		block = 0;
		at = 0;
		tell("finished");
	};
	const say = () => {
		const now = text.blockAt(block);
		if (!now) finish();
		else saySentence(now);
	};
	const saySentence = (now) => {
		const tune = text.tune(now.language);
		const utterance = utteranceAt(now, at, tune.voice);
		if (!utterance) return goTo(block + 1);
		const { start: first, text: words } = utterance;
		tell("reading");
		onSentence(block, first, first + words.length);
		const onEnd = () => {
			at = first + words.length;
			say();
		};
		speaker.say({
			text: words,
			language: now.language,
			...tune
		}, {
			onEnd,
			onSilence,
			onWord: (place, length) => onWord(block, first + place, length)
		});
	};
	const goTo = (wanted) => {
		block = Math.max(0, wanted);
		at = 0;
		if (state === "paused" && text.blockAt(block)) tell("paused");
		else say();
	};
	return {
		play: say,
		pause,
		move: (step) => goTo(step < 0 && at > 0 ? block : block + step),
		retune: () => {
			if (state === "reading" || state === "silent") say();
		}
	};
};
// src/routes/article/listen/speaker.ts
/** ms that browsers need after `cancel()`: what is said at once is swallowed. */
var breath = 80;
/**
* ms after its last sign of life when a voice is given up: some send no events, or break off without a word. Not all
* tell their words, so that the end alone may be the sign.
*/
var patienceFor = ({ text, rate }) => 6e3 + 2e3 * speechSeconds(text) / rate;
var toUtterance = ({ text, language, voice, rate }) => {
	const utterance = new SpeechSynthesisUtterance(text);
	utterance.lang = voice?.lang.replaceAll("_", "-") ?? language;
	utterance.voice = voice;
	utterance.rate = rate;
	return utterance;
};
var silences = {
	canceled: "stopped",
	interrupted: "stopped",
	"not-allowed": "stopped",
	network: "network"
};
/** Speaks by the platform's speech synthesis; the queue that an earlier page may have left is dropped. */
var createSpeaker = (synthesis) => {
	let current = null;
	let beginning;
	let waiting;
	const letGo = () => {
		current = null;
		clearTimeout(beginning);
		clearTimeout(waiting);
	};
	const stop = () => {
		letGo();
		synthesis.cancel();
	};
	const begin = (utterance) => {
		synthesis.resume();
		synthesis.speak(utterance);
	};
	const wait = (saying, giveUp) => {
		clearTimeout(waiting);
		waiting = setTimeout(giveUp, patienceFor(saying));
	};
	const listen = (utterance, saying, hearing) => {
		const ifCurrent = (tell) => () => {
			if (current !== utterance) return;
			letGo();
			tell();
		};
		const giveUp = ifCurrent(() => {
			synthesis.cancel();
			hearing.onSilence("voice");
		});
		utterance.onend = ifCurrent(hearing.onEnd);
		utterance.onerror = ({ error }) => ifCurrent(() => hearing.onSilence(silences[error] ?? "voice"))();
		utterance.onboundary = ({ name, charIndex, charLength }) => {
			if (current !== utterance) return;
			wait(saying, giveUp);
			if (name === "word") hearing.onWord(charIndex, charLength || void 0);
		};
		wait(saying, giveUp);
	};
	const say = (saying, hearing) => {
		const isBusy = current !== null || synthesis.speaking || synthesis.pending;
		if (isBusy) stop();
		const utterance = toUtterance(saying);
		current = utterance;
		listen(utterance, saying, hearing);
		if (isBusy) beginning = setTimeout(() => begin(utterance), breath);
		else begin(utterance);
	};
	return {
		say,
		stop
	};
};
// src/routes/article/listen/spokenText.ts
/** Marks of footnotes, readings over Japanese signs, and code have no sound; what other sites show is not there yet. */
var silent = "sup.fn, sup[data-fn], sup:has(> a[href^=\"#\"]), rt, rp, .embed, script, style, audio, video, [hidden], .visually-hidden";
var partsOf = (block) => {
	const accept = (node) => {
		if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
		return node.matches(`${silent}, :is(p, h2, h3, h4, h5, h6, ul, ol, dl, li, dt, dd, blockquote, figure, table, pre, div, section, aside, details, summary, address), blockquote > cite, figure > cite`) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
	};
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, accept);
	const parts = [];
	let start = 0;
	while (walker.nextNode()) {
		const { currentNode: node } = walker;
		const text = node instanceof Text ? node.data : node.nodeName === "BR" ? "\n" : "";
		if (text !== "") parts.push({
			start,
			text,
			node: node instanceof Text ? node : null
		});
		start += text.length;
	}
	return parts;
};
/** What is spoken of a block itself; the blocks that stand within it speak for themselves. */
var spokenText = (block) => partsOf(block).map(({ text }) => text).join("");
/** Where a stretch of a block's spoken text stands on the page; `null` when it is nowhere. */
var rangeIn = (block, start, end) => {
	const parts = partsOf(block).filter(({ node }) => node !== null);
	if (end <= start) return null;
	const holding = (at) => parts.find((part) => part.start <= at && at < part.start + part.text.length);
	const first = holding(start);
	const last = holding(end - 1);
	if (!first?.node || !last?.node) return null;
	const range = document.createRange();
	range.setStart(first.node, start - first.start);
	range.setEnd(last.node, end - last.start);
	return range;
};
// src/routes/article/listen/spokenBlocks.ts
/** Pictures with their captions, films, code, buttons and notes are for the eye. */
var skipped = "figure:not(.wp-block-table, .wp-block-pullquote, .wp-block-quote), pre:not(.wp-block-verse), .wp-block-footnotes, .wp-block-buttons, .wp-block-file, .embed, audio, video, hr, [hidden], details:not([open]) > :not(summary)";
/** A table read aloud is noise: its word says that there is one. */
var tableWords = {
	ar: "جدول",
	de: "Tabelle",
	en: "Table",
	es: "Tabla",
	fr: "Tableau",
	it: "Tabella",
	ja: "表",
	nl: "Tabel",
	pt: "Tabela"
};
var languageAt = (element, story, ofStory) => {
	const holder = element.closest("[lang]");
	const own = holder && story.contains(holder) && holder.getAttribute("lang")?.replaceAll("_", "-") || "";
	return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(own) ? own : ofStory;
};
var plain = (text) => text.replace(/[\s\p{P}]+/gu, " ").trim();
/** Most pull quotes stand in the text too: there they are read. */
var isRepeated = (quote, root) => {
	const words = plain(quote.querySelector("p")?.textContent ?? quote.textContent ?? "");
	return [...root.querySelectorAll("p, li")].filter((element) => !quote.contains(element)).some((element) => plain(element.textContent ?? "").includes(words));
};
var isSkipped = (element, root) => element.matches(skipped) || element.matches(".wp-block-pullquote") && isRepeated(element, root);
var tableText = (table, language) => {
	return [tableWords[primaryLanguage(language)], table.querySelector("caption, figcaption")?.textContent?.trim() ?? ""].filter(Boolean).join(": ");
};
var isTable = (element) => element.matches(".wp-block-table, table");
var elementsIn = (element, root) => {
	if (isSkipped(element, root)) return [];
	if (isTable(element)) return [element];
	return [element, ...[...element.children].filter((child) => child instanceof HTMLElement && child.matches(":is(p, h2, h3, h4, h5, h6, ul, ol, dl, li, dt, dd, blockquote, figure, table, pre, div, section, aside, details, summary, address), blockquote > cite, figure > cite")).flatMap((child) => elementsIn(child, root))];
};
/**
* What is read aloud of a story, in order: headline and standfirst, then block by block what the text says.
* @param story holds all of it; its header begins with the headline
* @param text the body, where there is one
* @param ofStory its language
*/
var spokenBlocks = (story, text, ofStory) => {
	const titles = story.querySelectorAll("header h1, header h1 + p");
	const children = [...text?.children ?? []].filter((child) => child instanceof HTMLElement);
	const elements = text ? children.flatMap((child) => elementsIn(child, text)) : [];
	return [...titles, ...elements].flatMap((element) => {
		const language = languageAt(element, story, ofStory);
		const isOnlyNamed = isTable(element);
		const spoken = isOnlyNamed ? tableText(element, language) : spokenText(element);
		return /[\p{L}\p{N}]/u.test(spoken) ? [{
			element,
			text: spoken,
			isOnlyNamed,
			language
		}] : [];
	});
};
// src/routes/article/listen/blocksOnPage.ts
/**
* The blocks of a story on the page by their number. When the text was written anew (pictures come on request, say)
* they are looked up again: the same text gives the same blocks.
* @param frame holds the text, see `textIn`
*/
var blocksOnPage = (frame, language) => {
	const read = () => spokenBlocks(frame.closest("article") ?? frame, textIn(frame), language);
	let blocks = read();
	return (block) => {
		if (blocks[block]?.element.isConnected === false) blocks = read();
		return blocks[block];
	};
};
// src/routes/article/listen/followReading.ts
/** ms for which those who scroll themselves are left in peace. */
var peace = 6e3;
var scrollKeys = [
	"PageDown",
	"PageUp",
	"Home",
	"End",
	"ArrowDown",
	"ArrowUp"
];
/** Share of the view that lies above a place brought into it. */
var above = .25;
/** px that bars at the edges of the window cover: what they ask of all scrolling. */
var covered = (edge) => Number.parseFloat(getComputedStyle(document.documentElement)[edge]) || 0;
var view = () => ({
	start: covered("scrollPaddingBlockStart"),
	end: window.innerHeight - covered("scrollPaddingBlockEnd")
});
var scrollTo = (top, { start, end }) => {
	const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
	window.scrollBy({
		top: top - start - (end - start) * above,
		behavior: isStill ? "instant" : "smooth"
	});
};
/** Follows a reading over the page, unless the reader has scrolled by hand just now. */
var createFollower = () => {
	let scrolledAt = Number.NEGATIVE_INFINITY;
	const onScroll = (event) => {
		if (!(event instanceof KeyboardEvent && !scrollKeys.includes(event.key))) scrolledAt = performance.now();
	};
	const gestures = [
		"wheel",
		"touchmove",
		"keydown"
	];
	for (const gesture of gestures) window.addEventListener(gesture, onScroll, { passive: true });
	return {
		follow: (place) => {
			if (performance.now() - scrolledAt < peace) return;
			const { top, bottom } = place.getBoundingClientRect();
			const inView = view();
			if (top < inView.start || bottom > inView.end) scrollTo(top, inView);
		},
		resume: () => {
			scrolledAt = Number.NEGATIVE_INFINITY;
		},
		stop: () => {
			for (const gesture of gestures) window.removeEventListener(gesture, onScroll);
		}
	};
};
// src/routes/article/listen/readingMark.ts
var marked = "data-read-aloud";
var spokenWord = "spoken-word";
/** Marks that leave the text untouched; not every browser has them. */
var highlights = () => globalThis.CSS?.highlights;
/** Marks the word that is being said, where the browser can. */
var markWord = (range) => {
	if (range) highlights()?.set(spokenWord, new Highlight(range));
};
/** Marks the block that is being read, and no other; `null` takes all marks away. */
var markBlock = (block) => {
	highlights()?.delete(spokenWord);
	for (const other of document.querySelectorAll(`[${marked}]`)) if (other !== block) other.removeAttribute(marked);
	block?.setAttribute(marked, "");
};
// src/routes/article/listen/stage.ts
/** What the platform does not tell: a word ends where its letters do. */
var wordLength = (text, start) => /^[\p{L}\p{M}\p{N}’'-]*/u.exec(text.slice(start))?.[0].length ?? 0;
/**
* The story on the page while it is read: gives the blocks, marks what is said, keeps it in view.
* @param frame holds the text, see `textIn`
*/
var createStage = (frame, language) => {
	const blockAt = blocksOnPage(frame, language);
	const { follow, resume, stop: stopFollowing } = createFollower();
	const place = (block, start, end) => {
		const spoken = blockAt(block);
		return spoken && !spoken.isOnlyNamed ? rangeIn(spoken.element, start, end) : null;
	};
	const listener = {
		onReading: ({ state, block }) => markBlock(state === "finished" ? null : blockAt(block)?.element ?? null),
		onSentence: (block, start, end) => {
			const spoken = place(block, start, end) ?? blockAt(block)?.element;
			if (spoken) follow(spoken);
		},
		onWord: (block, start, length) => markWord(place(block, start, start + (length ?? wordLength(blockAt(block)?.text ?? "", start))))
	};
	const stop = () => {
		stopFollowing();
		markBlock(null);
	};
	return {
		...listener,
		blockAt,
		resume,
		stop
	};
};
// src/routes/article/listen/useReader.ts
/** A page that is left, but kept by the browser, would go on speaking. */
var onLeaving = (pause) => {
	addEventListener("pagehide", pause);
	return () => removeEventListener("pagehide", pause);
};
/**
* Reads a story aloud from the moment it is drawn until it is gone; marks and follows what is read. `press` is for
* what the reader asks of the voice.
*/
var useReader = ({ text, language, start, tune }) => {
	const [reading, setReading] = useState({
		state: "paused",
		block: start
	});
	const press = useRef(null);
	const tuneNow = useEffectEvent(tune);
	const begin = useEffectEvent((frame) => {
		const stage = createStage(frame, language);
		const speaker = createSpeaker(window.speechSynthesis);
		const onReading = (now) => {
			stage.onReading(now);
			setReading(now);
		};
		const reader = createReader({
			blockAt: stage.blockAt,
			tune: (wanted) => tuneNow(wanted)
		}, speaker, {
			...stage,
			start,
			onReading
		});
		press.current = (wish) => {
			stage.resume();
			wish(reader);
		};
		const stay = onLeaving(reader.pause);
		reader.play();
		return () => {
			stay();
			speaker.stop();
			stage.stop();
		};
	});
	useEffect(() => text.current ? begin(text.current) : void 0, [text]);
	return {
		reading,
		press: (wish) => press.current?.(wish)
	};
};
// src/routes/article/listen/useRoomBelow.ts
/**
* Tells the page how much room something fixed at the foot of the window takes, as `--below` in px: what else stands
* there moves up, and the page ends above it.
*/
var useRoomBelow = (bar) => {
	useLayoutEffect(() => {
		const node = bar.current;
		if (!node) return;
		const { style } = document.documentElement;
		const measure = () => style.setProperty("--below", `${node.offsetHeight}px`);
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(node);
		return () => {
			observer.disconnect();
			style.removeProperty("--below");
		};
	}, [bar]);
};
// src/routes/article/listen/ListenBar.tsx
var useFocusOnPlay = () => {
	const bar = useRef(null);
	useEffect(() => bar.current?.querySelector("[data-sign=\"pause\"], [data-sign=\"play\"]")?.focus(), []);
	return bar;
};
/** The player at the foot of the window; reads from the moment it is drawn. */
var ListenBar = (props) => {
	const { article, text, language, voices, choices, start, onBlock, onClose } = props;
	const means = {
		voices,
		choices,
		language
	};
	const { reading, press } = useReader({
		text,
		language,
		start,
		tune: (wanted) => tuneFor(wanted, means)
	});
	const isPlaying = reading.state === "reading";
	const bar = useFocusOnPlay();
	useRoomBelow(bar);
	useAwake(isPlaying);
	useMediaKeys(article, isPlaying, {
		play: () => press((reader) => reader.play()),
		pause: () => press((reader) => reader.pause()),
		stop: onClose,
		previoustrack: () => press((reader) => reader.move(-1)),
		nexttrack: () => press((reader) => reader.move(1))
	});
	useEffect(() => onBlock(reading.block), [onBlock, reading.block]);
	const choose = (wanted) => {
		flushSync(() => props.onChoose(wanted));
		press((reader) => reader.retune());
	};
	const ofLanguage = voicesFor(voices, language, navigator.languages);
	const trouble = troubleWords(reading, ofLanguage.length);
	const onKeyDown = ({ key }) => key === "Escape" && onClose();
	return /* @__PURE__ */ jsx("section", {
		ref: bar,
		className: ListenBar_module_default.bar,
		"aria-label": listenParts().title,
		onKeyDown,
		children: /* @__PURE__ */ jsxs("div", {
			className: ListenBar_module_default.row,
			children: [
				trouble && /* @__PURE__ */ jsx("p", {
					role: "alert",
					className: ListenBar_module_default.trouble,
					children: trouble
				}),
				/* @__PURE__ */ jsx(ListenButtons, {
					isPlaying,
					press
				}),
				/* @__PURE__ */ jsx("p", {
					role: "status",
					className: ListenBar_module_default.state,
					children: listenParts().states[reading.state]
				}),
				/* @__PURE__ */ jsx(ListenChoices, {
					rate: choices.rate,
					onRate: (rate) => choose({
						...choices,
						rate
					}),
					voices: ofLanguage,
					voice: tuneFor(language, means).voice?.voiceURI ?? "",
					onVoice: (voice) => choose(withVoice(choices, language, voice))
				}),
				/* @__PURE__ */ jsx("button", {
					type: "button",
					className: ListenBar_module_default.close,
					"aria-label": listenParts().stop,
					onClick: onClose,
					children: /* @__PURE__ */ jsx("svg", {
						viewBox: "0 0 16 16",
						"aria-hidden": "true",
						children: /* @__PURE__ */ jsx("path", { d: "m3.5 3.5 9 9m0-9-9 9" })
					})
				})
			]
		})
	});
};
var ListenControl_module_default = {
	button: "_button_14fgi_1",
	icon: "_icon_14fgi_19"
};
// src/routes/article/listen/useVoices.ts
/** The voices of this browser; they arrive late in most, and never in some. */
var useVoices = () => {
	const [voices, setVoices] = useState([]);
	useEffect(() => {
		const synthesis = window.speechSynthesis;
		const look = () => setVoices(synthesis.getVoices());
		look();
		synthesis.addEventListener?.("voiceschanged", look);
		return () => synthesis.removeEventListener?.("voiceschanged", look);
	}, []);
	return voices;
};
// src/routes/article/listen/ListenControl.tsx
/** Where neither letters nor words tell the language, it is that of the page. */
var useLanguage = ({ headline, standfirst, body }) => useMemo(() => {
	const start = body.untrusted.slice(0, 6e3).replace(/<[^>]*>/g, " ");
	return languageOf(`${headline}\n${standfirst}\n${start}`) ?? document.documentElement.lang;
}, [
	headline,
	standfirst,
	body.untrusted
]);
/** Opens and closes the player, where there is a voice for the language of the story. */
var ListenControl = ({ article, text }) => {
	const button = useRef(null);
	const [isOpen, setOpen] = useState(false);
	const [block, setBlock] = useEntryState("listen", 0);
	const [choices, setChoices] = useSpeechChoices();
	const voices = useVoices();
	const language = useLanguage(article);
	if (voicesFor(voices, language, []).length === 0) return null;
	const close = () => {
		button.current?.focus();
		setOpen(false);
	};
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsxs("button", {
		ref: button,
		type: "button",
		className: ListenControl_module_default.button,
		"aria-expanded": isOpen,
		onClick: () => isOpen ? close() : setOpen(true),
		children: [/* @__PURE__ */ jsx("svg", {
			className: ListenControl_module_default.icon,
			viewBox: "0 0 16 16",
			"aria-hidden": "true",
			children: /* @__PURE__ */ jsx("path", { d: "M2 10.5V8a6 6 0 0 1 12 0v2.5M2 9.5h2.5v4H3a1 1 0 0 1-1-1zm12 0h-2.5v4H13a1 1 0 0 0 1-1z" })
		}), listenParts().button(listenMinutes(article.words, choices.rate))]
	}), isOpen && /* @__PURE__ */ jsx(ListenBar, {
		article,
		text,
		language,
		voices,
		choices,
		onChoose: setChoices,
		start: block,
		onBlock: setBlock,
		onClose: close
	})] });
};
export { ListenControl };
