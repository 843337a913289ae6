import { t as locale } from "./spoken-CEIfIH7G.js";
// src/components/percent.ts
/** “42 %”; a share of 0 to 1. */
var percent = (share) => share.toLocaleString(locale(), { style: "percent" }).replace(/\s*%/, " %");
export { percent as t };
