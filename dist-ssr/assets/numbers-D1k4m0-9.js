import { t as locale } from "./spoken-CEIfIH7G.js";
// src/language/numbers.ts
/** “12,345” as the language writes it. */
var number = (count) => count.toLocaleString(locale());
/** “1 story”, “12,345 stories”: for English and languages like it. */
var counted = (count, one, many) => `${number(count)} ${count === 1 ? one : many}`;
export { number as n, counted as t };
