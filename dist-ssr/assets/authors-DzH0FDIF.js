import { a as NotFound, o as Refused } from "./durations-DujCXBPO.js";
import { t as plainText } from "./plainText-DjkHuLxz.js";
import { a as toSlug, n as keepValid, r as parseList, s as getJson } from "./wire-CZhnFiOF.js";
import { fallback, number, object, record, string } from "valibot";
// src/wordpress/authors.ts
/** A user, in a list or embedded in a story. */
var WireUser = object({
	id: number(),
	name: string(),
	slug: string(),
	description: fallback(string(), ""),
	avatar_urls: fallback(record(string(), string()), {})
});
var gravatar = /^https?:(\/\/(?:\w+\.)?gravatar\.com\/[^?]*).*/;
/**
* Gravatar, of newsrooms that name it as a host of theirs, in a size that is sharp at 96 px, over HTTPS whatever the
* site speaks, and transparent where nobody put a picture: the grey stranger that it draws otherwise is no portrait.
*/
var toPortrait = (address) => URL.canParse(address) ? address.replace(gravatar, "https:$1?s=192&d=blank") : null;
var largest = (avatars) => {
	const [size] = Object.keys(avatars).sort((a, b) => Number(b) - Number(a));
	return size && avatars[size] || "";
};
/** A user as a writer. */
var toAuthor = (wire) => ({
	id: wire.id,
	name: plainText(wire.name),
	slug: toSlug(wire.slug),
	description: plainText(wire.description),
	portrait: toPortrait(largest(wire.avatar_urls))
});
/** Security plugins close the users route in any of these ways. */
var isClosed = (problem) => problem instanceof Refused && [
	401,
	403,
	404
].includes(problem.status);
/** Somebody who writes, by slug. Throws NotFound, also when the site keeps its users to itself. */
var fetchAuthor = async (slug, signal) => {
	const query = {
		slug,
		_fields: "id,name,slug,description,avatar_urls"
	};
	try {
		const { body } = await getJson("wp/v2/users", query, { signal });
		const [user] = keepValid(WireUser, parseList(body));
		if (user) return toAuthor(user);
	} catch (problem) {
		if (!isClosed(problem)) throw problem;
	}
	throw new NotFound(`Nobody called ${slug} writes here`);
};
export { toPortrait as i, fetchAuthor as n, toAuthor as r, WireUser as t };
