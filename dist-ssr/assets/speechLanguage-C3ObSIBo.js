// src/domain/speechLanguage.ts
/** Letters that tell a language, and the share of all letters above which they do. Particular ones come first. */
var signs = [
	[
		/[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
		"ja",
		.1
	],
	[
		/\p{Script=Han}/gu,
		"zh",
		.3
	],
	[
		/\p{Script=Hangul}/gu,
		"ko",
		.3
	],
	[
		/[ٹڈڑےں]/gu,
		"ur",
		.015
	],
	[
		/[پچژگ]/gu,
		"fa",
		.015
	],
	[
		/\p{Script=Arabic}/gu,
		"ar",
		.5
	],
	[
		/\p{Script=Hebrew}/gu,
		"he",
		.5
	],
	[
		/[іїєґ]/giu,
		"uk",
		.02
	],
	[
		/\p{Script=Cyrillic}/gu,
		"ru",
		.5
	],
	[
		/\p{Script=Greek}/gu,
		"el",
		.5
	],
	[
		/\p{Script=Thai}/gu,
		"th",
		.5
	],
	[
		/\p{Script=Devanagari}/gu,
		"hi",
		.5
	]
];
/** The commonest small words; those that two languages share count for both. */
var smallWords = {
	en: "the of and to in that was is for it with his he as on at by".split(" "),
	fr: "le la les de des du et est une un dans que qui il pas pour au".split(" "),
	es: "el la los las de del y que en una un por con no se para lo".split(" "),
	pt: "o a os as de do da dos e que não uma um com se para em".split(" "),
	it: "il la le di del della che e un una per non con sono si gli i".split(" "),
	de: "der die das den dem und ist nicht ein eine zu mit von auf für im er".split(" "),
	nl: "de het een van en dat niet voor met zijn op te is hij aan in er".split(" "),
	sv: "och att det som en på är av för den till med inte han ett om var".split(" ")
};
/** Few small words prove nothing. */
var leastWords = 3;
/** Enough to tell, little enough to cost nothing. */
var sample = 3e3;
var byLetters = (text) => {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	return signs.find(([sign, , share]) => (text.match(sign)?.length ?? 0) > letters * share)?.[1] ?? null;
};
var bySmallWords = (text) => {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const [first, second] = Object.entries(smallWords).map(([language, small]) => ({
		language,
		count: words.filter((word) => small.includes(word)).length
	})).sort((a, b) => b.count - a.count);
	return first && first.count >= leastWords && first.count > (second?.count ?? 0) ? first.language : null;
};
/**
* The language that a text is most likely written in, as a tag (`fr`), by its letters and its commonest words; `null`
* when neither tells. WordPress does not say it.
*/
var languageOf = (text) => {
	const start = text.slice(0, sample);
	return byLetters(start) ?? bySmallWords(start);
};
/** One language, several codes: Android and eSpeak use some that no page does. */
var sameLanguage = {
	cmn: "zh",
	iw: "he",
	in: "id",
	nb: "no",
	nn: "no"
};
/** `pt` of `pt-BR`, `pt_BR` and `PT`: what a voice has to share with a text. */
var primaryLanguage = (tag) => {
	const primary = tag.toLowerCase().split(/[-_]/)[0] ?? "";
	return sameLanguage[primary] ?? primary;
};
export { primaryLanguage as n, languageOf as t };
