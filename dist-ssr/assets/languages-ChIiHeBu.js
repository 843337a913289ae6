// src/language/languages.ts
/** The languages that the interface speaks, each with its own name, as it is offered. */
var languageNames = {
	en: "English",
	fr: "Français",
	ar: "العربية",
	yo: "Yorùbá"
};
var languageCodes = Object.keys(languageNames);
/** The direction in which the interface runs in a language. */
var directionOf = (code) => code === "ar" ? "rtl" : "ltr";
export { languageCodes as n, languageNames as r, directionOf as t };
