var spoken = {
	code: "en",
	locale: "en-GB",
	messages: {}
};
/** For Intl. */
var locale = () => spoken.locale;
/** The code of the language, as `lang` has it. */
var spokenCode = () => spoken.code;
/** What is said in one part of the interface; English, which comes with the part's own code, where nothing else is spoken. */
var part = (name, words) => () => spoken.messages[name] ?? words;
export { part as n, spokenCode as r, locale as t };
