// src/domain/paths.ts
var segment = (slug) => encodeURIComponent(slug);
/** Address of a story in the reader; takes the decoded slug. */
var articlePath = (slug) => `/article/${segment(slug)}`;
/** Address of a section; takes the decoded slug. */
var categoryPath = (slug) => `/category/${segment(slug)}`;
/** Address of everything that somebody wrote; takes the decoded slug. */
var authorPath = (slug) => `/author/${segment(slug)}`;
/** Address of everything under a tag; takes the decoded slug. */
var tagPath = (slug) => `/tag/${segment(slug)}`;
/** Address of a search; without words the empty search page. */
var searchPath = (words = "") => {
	const asked = words.trim();
	return asked === "" ? "/search" : `/search?${new URLSearchParams({ q: asked })}`;
};
/** Address of the stories kept on this device. */
var savedPath = () => "/saved";
/** Address of the reader's settings. */
var settingsPath = () => "/settings";
export { searchPath as a, savedPath as i, authorPath as n, settingsPath as o, categoryPath as r, tagPath as s, articlePath as t };
