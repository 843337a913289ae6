import { t as siteSettings } from "./siteSettings-CAHSVLvz.js";
// src/domain/ownOrigins.ts
/** Whether an absolute address is the newspaper's: at the page's origin, WordPress's, or one that the newsroom named. */
var isOwn = (address) => [globalThis.location?.origin, ...siteSettings().origins ?? []].some((origin) => address.startsWith(`${origin}/`));
export { isOwn as t };
