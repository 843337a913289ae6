import { i as Malformed, o as Refused, s as Unreachable } from "./durations-DujCXBPO.js";
import { n as quickText } from "./plainText-DjkHuLxz.js";
import { array, fallback, number, object, optional, record, safeParse, string, unknown } from "valibot";
// src/wordpress/refusal.ts
var WireProblem = object({
	code: string(),
	message: fallback(string(), ""),
	data: fallback(optional(object({
		status: optional(number()),
		params: fallback(record(string(), string()), {})
	})), void 0)
});
/** Seconds from now; `Retry-After` is a number of seconds or a date. */
var toSeconds = (header) => {
	if (!header) return null;
	const seconds = Number(header);
	if (Number.isFinite(seconds)) return Math.max(0, seconds);
	const date = Date.parse(header);
	return Number.isNaN(date) ? null : Math.max(0, Math.round((date - Date.now()) / 1e3));
};
var toJson = (text) => {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
};
/** WordPress's sentences are simple; what is not loses its tags. No document needed, so that a worker can read them. */
var toSentence = (html) => (quickText(html) ?? html.replace(/<[^>]*>/g, "")).trim();
/** An answer of 4xx or 5xx as a problem of the domain; its text may be WordPress's JSON or any HTML page. */
var toRefusal = (response, text) => {
	const { status } = response;
	const retryAfter = toSeconds(response.headers.get("Retry-After"));
	const { success, output } = safeParse(WireProblem, toJson(text));
	if (!success) return new Refused(status, `http_${status}`, response.statusText, retryAfter);
	return new Refused(status, output.code, toSentence(output.message), retryAfter, output.data?.params ?? {});
};
// src/wordpress/client.ts
/** Longest silence from the newsroom in ms. */
var timeout = 15e3;
var configuredUrl = () => "http://127.0.0.1:8881";
var newsroomUrl = () => {
	const configured = configuredUrl();
	if (configured !== "") return configured.replace(/\/+$/, "");
	const origin = globalThis.location?.origin ?? "http://localhost";
	return new URL("/", origin).href.replace(/\/+$/, "");
};
var address = (path, params = {}) => {
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(params)) {
		const text = Array.isArray(value) ? value.join(",") : String(value ?? "");
		if (text !== "") query.set(name, text);
	}
	const search = query.toString();
	return `${newsroomUrl()}/wp-json/${path}${search && `?${search}`}`;
};
/**
* Nothing but safelisted headers. Cookies go to the page's own origin only, where the browser would send them with the
* page anyhow (and the mocked newsroom keeps its scenario in one); WordPress takes a login without a nonce for nobody.
*/
var toInit = ({ method, json, keepalive = false }, signal) => ({
	method,
	signal,
	keepalive,
	cache: "no-store",
	credentials: configuredUrl() === "" ? "same-origin" : "omit",
	...json === void 0 ? {} : {
		body: JSON.stringify(json),
		headers: { "Content-Type": "application/json" }
	}
});
var parse = (text) => {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new Malformed("The answer is not JSON", { cause });
	}
};
var toTotal = (header) => {
	const total = Number(header);
	return header && Number.isInteger(total) && total >= 0 ? total : null;
};
var read = async (response, method) => {
	const text = await response.text();
	if (!response.ok) throw toRefusal(response, text);
	return {
		body: method === "HEAD" || text === "" ? null : parse(text),
		total: toTotal(response.headers.get("X-WP-Total"))
	};
};
/** @throws what the reader aborted with; Unreachable after silence or no connection; Malformed; Refused */
var request = async (path, call) => {
	const { signal } = call;
	const controller = new AbortController();
	const stop = () => controller.abort();
	signal?.addEventListener("abort", stop);
	const timer = setTimeout(stop, timeout);
	try {
		signal?.throwIfAborted();
		return await read(await fetch(address(path, call.params), toInit(call, controller.signal)), call.method);
	} catch (problem) {
		if (signal?.aborted) throw signal.reason;
		if (problem instanceof Error && ["Malformed", "Refused"].includes(problem.name)) throw problem;
		throw new Unreachable("The newsroom did not answer", { cause: problem });
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", stop);
	}
};
/** Reads a route below `/wp-json/`. Throws Unreachable, Malformed or Refused. */
var getJson = (path, params, options = {}) => request(path, {
	...options,
	method: "GET",
	params
});
/** How many items a list has, without the list; `null` when the site does not say. Throws Unreachable or Refused. */
var getTotal = async (path, params, options = {}) => {
	const { total } = await request(path, {
		...options,
		method: "HEAD",
		params
	});
	return total;
};
/** Sends JSON (or nothing) to a route below `/wp-json/`. Throws Unreachable, Malformed or Refused. */
var sendJson = (method, path, json, options = {}) => request(path, {
	...options,
	method,
	json
});
// src/wordpress/wire.ts
/** Text with markup as WordPress sends it: `{ rendered }`. */
var Rendered = fallback(object({ rendered: fallback(string(), "") }), { rendered: "" });
/** One thing of a shape. Throws Malformed. */
var parseOne = (schema, body) => {
	const { success, output, issues } = safeParse(schema, body);
	if (!success) throw new Malformed(issues[0].message);
	return output;
};
/** The items of a list as they came. Throws Malformed when it is no list. */
var parseList = (body) => parseOne(array(unknown()), body);
/** Those items that have the shape: one bad item does not lose the others. */
var keepValid = (schema, items) => items.flatMap((item) => {
	const { success, output } = safeParse(schema, item);
	return success ? [output] : [];
});
/** ISO 8601 in UTC from a date that WordPress sends in UTC but without `Z`; from the fallback where it is no date. */
var toUtc = (gmt, local) => {
	const isDate = (text) => !text.startsWith("0000") && !Number.isNaN(Date.parse(`${text}Z`));
	return isDate(gmt) ? `${gmt}Z` : `${local}Z`;
};
/** A slug as people read it; WordPress percent-encodes what is not Latin. */
var toSlug = (wire) => {
	try {
		return decodeURIComponent(wire);
	} catch {
		return wire;
	}
};
export { toSlug as a, getTotal as c, parseOne as i, sendJson as l, keepValid as n, toUtc as o, parseList as r, getJson as s, Rendered as t };
